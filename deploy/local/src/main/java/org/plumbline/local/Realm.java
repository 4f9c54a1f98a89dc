package org.plumbline.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The realm as Keycloak gets it on its first start. */
final class Realm {
    private final Path root;
    private final Ports ports;
    private final Secrets secrets;

    Realm(Options options, Secrets secrets) {
        this.root = options.root();
        this.ports = options.ports();
        this.secrets = secrets;
    }

    /** Writes the file that Keycloak imports, with the demo's people in it or without anyone. */
    void write(Path file, boolean demo) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path source = root.resolve("deploy/keycloak/plumbline-realm.json");
        ObjectNode realm = (ObjectNode) json.readTree(source.toFile());
        if (demo) {
            new DemoPeople(root).join(realm);
        }
        Files.createDirectories(file.getParent());
        PrivateFile.write(file, json.writeValueAsString(realm));
    }

    /** What stands for the placeholders in the realm file. */
    Map<String, String> values() {
        Addresses addresses = Addresses.of(ports);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("PORTAL_URL", addresses.portal().toString());
        values.put("CONSOLE_URL", addresses.console().toString());
        values.put("PORTAL_OIDC_SECRET", secrets.of(App.PORTAL + ".oidc"));
        values.put("CONSOLE_OIDC_SECRET", secrets.of(App.CONSOLE + ".oidc"));
        values.put("PLUMBLINE_SMTP_HOST", "127.0.0.1");
        values.put("PLUMBLINE_SMTP_PORT", String.valueOf(ports.mail()));
        values.put("PLUMBLINE_SMTP_FROM", "plumbline@localhost");
        return values;
    }
}
