package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path directory;

    @Test
    void aSecretStaysTheSameAfterARestart() throws IOException {
        Path file = directory.resolve("secrets.properties");
        String before = new Secrets(file).of("client-portal.session");

        assertEquals(before, new Secrets(file).of("client-portal.session"));
    }

    @Test
    void secretsAreLongEnoughForAKeyAndDiffer() throws IOException {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));

        assertTrue(secrets.of("one").matches("[A-Za-z0-9]{32}"));
        assertNotEquals(secrets.of("one"), secrets.of("two"));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Path file = directory.resolve("secrets.properties");
        new Secrets(file).of("one");

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
