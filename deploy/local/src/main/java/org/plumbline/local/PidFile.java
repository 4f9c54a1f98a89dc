package org.plumbline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process so that it can be found again after its launcher was killed, and only it: a
 * number alone may by then belong to somebody else's process.
 */
record PidFile(Path path, String stopSignal) {

    void write(ProcessHandle process) {
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.writeString(path, process.pid() + "\n" + started + "\n" + stopSignal + "\n");
        } catch (IOException e) {
            throw new Refusal("Cannot write %s: %s.".formatted(path, e.getMessage()), e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException harmless) {
            // The next start finds that the process is gone.
        }
    }

    /** The process, if it still runs, started when noted, and has {@code mark} in its command. */
    static Optional<ProcessHandle> find(Path path, String mark) {
        try {
            List<String> lines = Files.readAllLines(path);
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process).equals(lines.get(1)))
                    .filter(
                            process ->
                                    process.info()
                                            .commandLine()
                                            .filter(c -> c.contains(mark))
                                            .isPresent());
        } catch (IOException | RuntimeException noSuchOrUnreadable) {
            return Optional.empty();
        }
    }

    static String signalFor(Path path) {
        try {
            return Files.readAllLines(path).get(2);
        } catch (IOException | RuntimeException unreadable) {
            return "TERM";
        }
    }

    private static String startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
