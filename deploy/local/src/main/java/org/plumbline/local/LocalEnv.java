package org.plumbline.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What someone needs to look inside a running stack, in a file that a shell can source. */
final class LocalEnv {
    private LocalEnv() {}

    static Map<String, String> of(Ports ports, Secrets secrets, boolean demo) {
        Addresses addresses = Addresses.of(ports);
        Map<String, String> env = new LinkedHashMap<>();
        env.put("PORTAL_URL", addresses.portal().toString());
        env.put("CONSOLE_URL", addresses.console().toString());
        env.put("PORTAL_HEALTH_URL", addresses.portalHealth().toString());
        env.put("CONSOLE_HEALTH_URL", addresses.consoleHealth().toString());
        env.put("KEYCLOAK_URL", addresses.keycloak().toString());
        env.put("KEYCLOAK_ADMIN", Keycloak.ADMIN);
        env.put("KEYCLOAK_ADMIN_PASSWORD", secrets.of(Keycloak.ADMIN_SECRET));
        env.put("PGHOST", "127.0.0.1");
        env.put("PGPORT", String.valueOf(ports.postgres()));
        env.put("PGDATABASE", Databases.PLUMBLINE);
        env.put("PGUSER", Databases.OWNER);
        env.put("PGPASSWORD", secrets.of(Databases.OWNER));
        env.put("APP_PGUSER", Databases.APP);
        env.put("APP_PGPASSWORD", secrets.of(Databases.APP));
        if (demo) {
            env.put("DEMO_PASSWORD", DemoPeople.PASSWORD);
        }
        return env;
    }

    static void write(Path file, Map<String, String> env) throws IOException {
        PrivateFile.write(
                file,
                env.entrySet().stream()
                        .map(entry -> "%s='%s'%n".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining()));
    }
}
