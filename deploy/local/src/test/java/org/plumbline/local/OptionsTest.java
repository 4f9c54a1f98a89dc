package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path ROOT = Path.of("/srv/plumbline");

    @Test
    void withoutOptionsEverythingIsAsDocumented() {
        Options options = Options.parse(ROOT);

        assertEquals(ROOT.resolve(".plumbline"), options.data());
        assertEquals(Ports.standard(), options.ports());
        assertTrue(options.demo());
        assertFalse(options.fresh());
        assertFalse(options.detach());
    }

    @Test
    void everyOptionIsUnderstood() {
        Options options =
                Options.parse(
                        ROOT,
                        "--detach",
                        "--fresh",
                        "--without-demo",
                        "--data",
                        "/tmp/elsewhere",
                        "--port-base",
                        "9000");

        assertEquals(Path.of("/tmp/elsewhere"), options.data());
        assertEquals(9000, options.ports().portal());
        assertFalse(options.demo());
        assertTrue(options.fresh());
        assertTrue(options.detach());
    }

    @Test
    void dataElsewhereStillShareWhatWasUnpackedAndBuilt() {
        Options options = Options.parse(ROOT, "--data", "/tmp/elsewhere");

        assertEquals(ROOT.resolve(".plumbline/cache"), options.cache());
    }

    @Test
    void aRelativeDataDirectoryIsWhereTheCallerStands() {
        Options options = Options.parse(ROOT, "--data", "here");

        assertEquals(Path.of("here").toAbsolutePath(), options.data());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--frish",
                "up",
                "--data",
                "--port-base",
                "--port-base ten",
                "--port-base -1",
                "--port-base 80",
                "--port-base 65500",
                "--data /etc/hostname"
            })
    void whatIsNotUnderstoodIsRefusedInOneSentence(String line) {
        String sentence =
                assertThrows(Refusal.class, () -> Options.parse(ROOT, line.split(" ")))
                        .getMessage();

        assertTrue(sentence.endsWith("."), sentence);
        assertEquals(1, sentence.lines().count());
    }
}
