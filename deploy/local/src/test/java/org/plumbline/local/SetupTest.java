package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {
    @TempDir Path directory;

    private final Options options = Options.in(Project.ROOT);
    private final Options moved = options.withPorts(Ports.from(9000));

    @Test
    void whatWasSavedIsFoundAgain() throws IOException {
        Path file = directory.resolve("setup.properties");
        assertNull(Setup.load(file));

        Setup.of(moved).save(file);

        assertEquals(Setup.of(moved), Setup.load(file));
    }

    @Test
    void movedPortsAreNoticed() {
        assertTrue(Setup.of(options).samePorts(Setup.of(options.withoutDemo())));
        assertFalse(Setup.of(options).samePorts(Setup.of(moved)));
    }

    @Test
    void dataWithoutTheDemoStaySoAndItIsSaid() {
        List<String> said = new ArrayList<>();
        Setup before = Setup.of(options.withoutDemo());

        assertFalse(new DemoChoice(before, said::add).of(options).demo());

        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("--fresh"));
    }

    @Test
    void aFirstStartHasTheDemoUnlessToldOtherwise() {
        assertTrue(new DemoChoice(null, Progress.SILENT).of(options).demo());
        assertFalse(new DemoChoice(null, Progress.SILENT).of(options.withoutDemo()).demo());
    }
}
