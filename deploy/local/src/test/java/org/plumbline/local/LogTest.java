package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    @TempDir Path directory;

    @Test
    void theLastComplaintIsWhatCountsAndNotTheStackBelowIt() throws IOException {
        assertEquals(
                "FATAL: could not create lock file: No space left on device",
                lastWords(
                        "INFO starting\nERROR first\nFATAL: could not create lock file: No space left on device\n\tat a.b.C(D.java:1)\nINFO bye\n"));
    }

    @Test
    void withoutAComplaintItIsTheLastLine() throws IOException {
        assertEquals("INFO bye", lastWords("INFO starting\nINFO bye\n\n"));
    }

    @Test
    void anEntryInJsonGivesTheInnermostReason() throws IOException {
        assertEquals(
                "Schema validation: missing table [client]",
                lastWords(
                        """
                        {"level":"INFO","message":"hello"}
                        {"level":"ERROR","message":"Failed to start","exception":{"message":"no",\
                        "causedBy":{"exception":{"message":"Schema validation: missing table [client]"}}}}
                        """));
    }

    @Test
    void aMissingLogHasNoWords() {
        assertTrue(new Log(directory.resolve("none")).lastWords().isEmpty());
    }

    private String lastWords(String text) throws IOException {
        Path file = directory.resolve("log");
        Files.writeString(file, text);
        return new Log(file).lastWords().orElseThrow();
    }
}
