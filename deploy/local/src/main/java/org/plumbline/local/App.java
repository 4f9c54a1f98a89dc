package org.plumbline.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the two apps, as Maven built it. */
final class App {
    static final String PORTAL = "client-portal";
    static final String CONSOLE = "practitioner-console";

    private final String name;
    private final int port;
    private final int managementPort;
    private final Options options;
    private final DataDirectory data;
    private final Secrets secrets;

    private App(
            String name,
            int port,
            int managementPort,
            Options options,
            DataDirectory data,
            Secrets secrets) {
        this.name = name;
        this.port = port;
        this.managementPort = managementPort;
        this.options = options;
        this.data = data;
        this.secrets = secrets;
    }

    static App portal(Options options, DataDirectory data, Secrets secrets) {
        Ports ports = options.ports();
        return new App(PORTAL, ports.portal(), ports.portalManagement(), options, data, secrets);
    }

    static App console(Options options, DataDirectory data, Secrets secrets) {
        Ports ports = options.ports();
        return new App(CONSOLE, ports.console(), ports.consoleManagement(), options, data, secrets);
    }

    /** Refuses when Maven has not built it. */
    void requireBuilt() {
        if (!Files.exists(jar())) {
            throw new Refusal(jar() + " is missing: run mvn package in the project first.");
        }
    }

    void start(Children children) {
        children.start(command())
                .awaitPage(
                        URI.create("http://127.0.0.1:%d/q/health/ready".formatted(managementPort)));
    }

    String name() {
        return name;
    }

    private Path jar() {
        return options.root().resolve(name + "/target/quarkus-app/quarkus-run.jar");
    }

    private Command command() {
        List<String> line =
                List.of(
                        Command.java(),
                        "-Dplumbline.data=" + data.path(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Duser.timezone=UTC",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        jar().toString());
        return new Command(
                name, line, environment(), data.resolve("logs/" + name + ".log"), "TERM");
    }

    Map<String, String> environment() {
        Ports ports = options.ports();
        Addresses addresses = Addresses.of(ports);
        Map<String, String> env = new LinkedHashMap<>();
        env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        env.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        env.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        env.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        env.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(ports.postgres(), Databases.PLUMBLINE));
        env.put("QUARKUS_DATASOURCE_USERNAME", Databases.APP);
        env.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of(Databases.APP));
        env.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.realm().toString());
        env.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.of(name + ".oidc"));
        env.put(
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                secrets.of(name + ".session"));
        env.put("QUARKUS_REST_CSRF_TOKEN_SIGNATURE_KEY", secrets.of(name + ".csrf"));
        env.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        env.put("QUARKUS_MAILER_PORT", String.valueOf(ports.mail()));
        env.put("PORTAL_URL", addresses.portal().toString());
        env.put("CONSOLE_URL", addresses.console().toString());
        env.put("PLUMBLINE_DEMO", String.valueOf(name.equals(CONSOLE) && options.demo()));
        if (name.equals(CONSOLE)) {
            // One app migrates, as the schema's owner; the other only finds the schema there.
            env.put("QUARKUS_FLYWAY_USERNAME", Databases.OWNER);
            env.put("QUARKUS_FLYWAY_PASSWORD", secrets.of(Databases.OWNER));
        }
        return env;
    }
}
