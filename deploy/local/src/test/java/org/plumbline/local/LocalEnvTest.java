package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEnvTest {
    @TempDir Path directory;

    @Test
    void itHoldsTheDocumentedNames() throws IOException {
        assertEquals(
                Set.of(
                        "PORTAL_URL",
                        "CONSOLE_URL",
                        "PORTAL_HEALTH_URL",
                        "CONSOLE_HEALTH_URL",
                        "KEYCLOAK_URL",
                        "KEYCLOAK_ADMIN",
                        "KEYCLOAK_ADMIN_PASSWORD",
                        "PGHOST",
                        "PGPORT",
                        "PGDATABASE",
                        "PGUSER",
                        "PGPASSWORD",
                        "APP_PGUSER",
                        "APP_PGPASSWORD",
                        "DEMO_PASSWORD"),
                env(true).keySet());
    }

    @Test
    void withoutTheDemoThereIsNoDemoPassword() throws IOException {
        assertFalse(env(false).containsKey("DEMO_PASSWORD"));
    }

    @Test
    void aShellReadsItAndOnlyTheOwnerCan() throws IOException, InterruptedException {
        Path file = directory.resolve("local.env");
        LocalEnv.write(file, env(true));

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Process shell =
                new ProcessBuilder("sh", "-c", ". " + file + "; echo $PORTAL_URL $PGPORT").start();
        assertEquals(
                "http://localhost:9000 9002",
                new String(shell.getInputStream().readAllBytes()).strip());
        assertEquals(0, shell.waitFor());
    }

    @Test
    void writingAgainReplacesItWhole() throws IOException {
        Path file = directory.resolve("local.env");
        LocalEnv.write(file, env(true));
        LocalEnv.write(file, env(false));

        assertTrue(Files.readString(file).startsWith("PORTAL_URL='http://localhost:9000'"));
        assertFalse(Files.readString(file).contains("DEMO"));
    }

    private Map<String, String> env(boolean demo) throws IOException {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));
        return LocalEnv.of(Ports.from(9000), secrets, demo);
    }
}
