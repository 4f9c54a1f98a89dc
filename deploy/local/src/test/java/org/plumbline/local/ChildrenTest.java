package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    @TempDir Path directory;
    private DataDirectory data;
    private Children children;

    @BeforeEach
    void hold() throws IOException {
        data = DataDirectory.hold(directory.resolve("data"));
        children = new Children(data);
    }

    @AfterEach
    void release() throws IOException {
        children.close();
        data.close();
    }

    @Test
    void closingStopsWhatWasStarted() throws IOException {
        children.start(sleeping("one"));
        children.start(sleeping("two"));
        List<ProcessHandle> running = List.of(process("one"), process("two"));

        children.close();

        running.forEach(process -> assertFalse(process.isAlive()));
        assertFalse(Files.exists(pidFile("one")));
    }

    @Test
    void nothingStartsAnyMoreOnceItIsClosed() {
        children.close();

        assertThrows(Refusal.class, () -> children.start(sleeping("late")));
    }

    @Test
    void whatAKilledLauncherLeftIsStoppedByTheNext() throws IOException {
        children.start(sleeping("left"));
        ProcessHandle left = process("left");
        List<String> said = new ArrayList<>();

        new Children(data).stopLeftovers(said::add);

        assertFalse(left.isAlive());
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("Stopping left (process " + left.pid() + ")"));
    }

    @Test
    void somebodyElsesProcessWithARememberedNumberIsLeftAlone() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            String started = other.info().startInstant().orElseThrow().toString();
            Files.writeString(pidFile("other"), other.pid() + "\n" + started + "\nTERM\n");

            children.stopLeftovers(Progress.SILENT);

            assertTrue(other.isAlive());
        } finally {
            other.destroy();
        }
    }

    @Test
    void aPartThatDiesAtItsStartSaysItsLastWords() {
        Child child = children.start(command("broken", "echo 'ERROR: no such thing'; exit 3"));

        String sentence = assertThrows(Refusal.class, () -> child.await(() -> false)).getMessage();

        assertTrue(sentence.startsWith("broken stopped while it started (ERROR: no such thing)"));
        assertEquals(1, sentence.lines().count());
    }

    private Command sleeping(String name) {
        return command(name, "sleep 60; :");
    }

    private Command command(String name, String script) {
        List<String> line = List.of("sh", "-c", script, data.path().toString());
        return new Command(name, line, Map.of(), data.resolve("logs/" + name + ".log"), "TERM");
    }

    private ProcessHandle process(String name) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile(name)).get(0));
        return ProcessHandle.of(pid).orElseThrow();
    }

    private Path pidFile(String name) {
        return data.resolve("run/" + name + ".pid");
    }
}
