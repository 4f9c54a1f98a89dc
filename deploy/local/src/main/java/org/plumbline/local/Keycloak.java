package org.plumbline.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The identity provider, with its data in a database of the stack's PostgreSQL. */
final class Keycloak {
    static final String NAME = "keycloak";
    static final String ADMIN = "admin";
    static final String ADMIN_SECRET = "keycloak.admin";

    /**
     * As in kc.sh, which is not used to start it: its shell would stand between us and Java. The
     * quick compiler alone, because a local Keycloak is started far more often than it is loaded.
     */
    private static final List<String> JAVA =
            List.of(
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:MaxMetaspaceSize=256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Dpicocli.disable.closures=true",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED");

    private final Options options;
    private final DataDirectory data;
    private final Secrets secrets;
    private final Realm realm;

    Keycloak(Options options, DataDirectory data, Secrets secrets) {
        this.options = options;
        this.data = data;
        this.secrets = secrets;
        this.realm = new Realm(options, secrets);
    }

    /** Starts it and waits for the realm; {@code first} imports the realm before. */
    void start(Path home, boolean first, Children children) throws IOException {
        Path imported = home.resolve("data/import/plumbline-realm.json");
        if (first) {
            realm.write(imported, options.demo());
        }
        Child server = children.start(command(home, first));
        server.awaitPage(
                URI.create(
                        "http://127.0.0.1:%d/realms/plumbline"
                                .formatted(options.ports().keycloak())));
        DataDirectory.delete(imported);
    }

    private Command command(Path home, boolean first) {
        List<String> line = new ArrayList<>();
        line.add(Command.java());
        line.add("-Dkc.home.dir=" + home);
        line.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        line.addAll(JAVA);
        line.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        line.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        line.addAll(List.of("start", "--optimized"));
        if (first) {
            line.add("--import-realm");
        }
        Ports ports = options.ports();
        line.addAll(
                List.of(
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.keycloak(),
                        "--hostname=" + Addresses.of(ports).keycloak(),
                        // Else it opens a port for other Keycloaks, on every address.
                        "--cache=local",
                        // Else browsers keep a style sheet for a month after it was changed.
                        "--spi-theme--static-max-age=-1",
                        "--db-url=jdbc:postgresql://127.0.0.1:%d/%s"
                                .formatted(ports.postgres(), Databases.KEYCLOAK),
                        "--db-username=" + Databases.KEYCLOAK,
                        "--db-pool-min-size=1",
                        "--db-pool-max-size=20"));
        return new Command(NAME, line, environment(), data.resolve("logs/keycloak.log"), "TERM");
    }

    private Map<String, String> environment() {
        Map<String, String> values = new LinkedHashMap<>(realm.values());
        values.put("KC_DB_PASSWORD", secrets.of(Databases.KEYCLOAK));
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMIN_SECRET));
        return values;
    }
}
