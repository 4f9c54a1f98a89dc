package org.plumbline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All processes of one data directory, started by this launcher or left by a killed one. */
final class Children implements AutoCloseable {
    private final Path run;
    private final String mark;
    private final List<Child> started = new ArrayList<>();
    private boolean closed;

    /** Every process has the data directory's path in its command line: that is its mark. */
    Children(DataDirectory data) {
        this.run = data.resolve("run");
        this.mark = data.path().toString();
    }

    synchronized Child start(Command command) {
        if (closed) {
            throw new Refusal(command.name() + " was not started: the stack is stopping.");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command.detached());
            builder.redirectErrorStream(true).redirectOutput(command.log().toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(command.environment());
            Process process = builder.start();
            PidFile pidFile = new PidFile(pidFileOf(command.name()), command.stopSignal());
            Child child = new Child(command, process, pidFile);
            started.add(child);
            return child;
        } catch (IOException e) {
            throw new Refusal(
                    "%s could not be started: %s.".formatted(command.name(), e.getMessage()), e);
        }
    }

    /** Stops what a launcher that was killed could not stop any more. */
    void stopLeftovers(Progress progress) throws IOException {
        // The database goes last: the others still write to it while they finish.
        for (boolean database : new boolean[] {false, true}) {
            List<ProcessHandle> asked = new ArrayList<>();
            for (Path file : pidFiles()) {
                if (isDatabase(file) == database) {
                    Optional<ProcessHandle> left = PidFile.find(file, mark);
                    left.ifPresent(
                            process -> {
                                progress.say(
                                        "Stopping %s (process %d), left by an earlier run that was killed."
                                                .formatted(nameOf(file), process.pid()));
                                Ending.ask(process, PidFile.signalFor(file));
                                asked.add(process);
                            });
                }
            }
            asked.forEach(Ending::await);
        }
        for (Path file : pidFiles()) {
            Files.deleteIfExists(file);
        }
    }

    /** Stops everything and lets nothing new start. */
    @Override
    public void close() {
        List<Child> ending;
        synchronized (this) {
            closed = true;
            ending = List.copyOf(started);
            started.clear();
        }
        List<Child> others = ending.stream().filter(child -> !isDatabase(child.name())).toList();
        List<Child> database = ending.stream().filter(child -> isDatabase(child.name())).toList();
        for (List<Child> stage : List.of(others, database)) {
            stage.forEach(Child::ask);
            stage.forEach(Child::awaitEnd);
        }
    }

    synchronized List<Child> all() {
        return List.copyOf(started);
    }

    synchronized void ended(Child child) {
        started.remove(child);
    }

    private Path pidFileOf(String name) {
        return run.resolve(name + ".pid");
    }

    private List<Path> pidFiles() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        }
    }

    private static String nameOf(Path pidFile) {
        return pidFile.getFileName().toString().replace(".pid", "");
    }

    private static boolean isDatabase(Path pidFile) {
        return isDatabase(nameOf(pidFile));
    }

    private static boolean isDatabase(String name) {
        return name.equals(Postgres.NAME);
    }
}
