package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir Path directory;

    @Test
    void aSecondLauncherIsToldThatTheFirstOneRuns() throws IOException {
        Path path = directory.resolve("data");
        try (DataDirectory first = DataDirectory.hold(path)) {
            String sentence =
                    assertThrows(Refusal.class, () -> DataDirectory.hold(first.path()))
                            .getMessage();

            assertTrue(sentence.startsWith("Plumbline is already running on the data in " + path));
        }
    }

    @Test
    void onceGivenBackItCanBeHeldAgain() throws IOException {
        Path path = directory.resolve("data");
        DataDirectory.hold(path).close();

        DataDirectory.hold(path).close();

        assertTrue(DataDirectory.holder(path).isEmpty());
    }

    @Test
    void nobodyElseCanLookInside() throws IOException {
        Path path = directory.resolve("data");
        DataDirectory.hold(path).close();

        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void aDirectoryWithOtherThingsInItIsLeftAlone() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "years of work");

        assertThrows(Refusal.class, () -> DataDirectory.hold(directory));

        assertTrue(Files.exists(directory.resolve("thesis.txt")));
        assertFalse(Files.exists(directory.resolve("run")));
    }

    @Test
    void startingAnewDeletesTheDataAndKeepsTheCache() throws IOException {
        Path path = directory.resolve("data");
        try (DataDirectory data = DataDirectory.hold(path)) {
            Files.createDirectories(path.resolve("postgres/base"));
            Files.writeString(path.resolve("secrets.properties"), "one=two");
            Files.createDirectories(path.resolve("cache/keycloak"));

            data.empty();

            assertFalse(Files.exists(path.resolve("postgres")));
            assertFalse(Files.exists(path.resolve("secrets.properties")));
            assertTrue(Files.exists(path.resolve("cache/keycloak")));
        }
    }

    @Test
    void deletingFollowsNoLink() throws IOException {
        Path kept = Files.createDirectories(directory.resolve("kept"));
        Files.writeString(kept.resolve("file"), "still here");
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.createSymbolicLink(home.resolve("lib"), kept);

        DataDirectory.delete(home);

        assertTrue(Files.exists(kept.resolve("file")));
        assertFalse(Files.exists(home));
    }
}
