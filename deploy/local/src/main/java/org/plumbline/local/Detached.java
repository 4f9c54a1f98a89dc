package org.plumbline.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts a launcher that stays when this one returns, and shows what it says until it is ready. */
final class Detached {
    private static final long PAUSE_MILLIS = 100;

    private final Options options;
    private final List<String> arguments;

    Detached(Options options, String... arguments) {
        this.options = options;
        this.arguments = Arrays.stream(arguments).filter(a -> !a.equals("--detach")).toList();
    }

    /** Returns when the stack is ready; refuses with the launcher's own words when it is not. */
    void start(Progress out) throws IOException {
        // Refuses here already when another launcher holds the data, whose log must stay.
        DataDirectory.hold(options.data()).close();
        Path log = options.data().resolve("logs/launcher.log");
        Process launcher = launch(log);
        Thread giveUp = new Thread(() -> end(launcher), "give up");
        Runtime.getRuntime().addShutdownHook(giveUp);
        String last = follow(launcher, log, out);
        Runtime.getRuntime().removeShutdownHook(giveUp);
        if (!last.equals(Table.READY)) {
            throw new Refusal(last.isBlank() ? "The launcher ended; its log is " + log : last);
        }
    }

    private Process launch(Path log) throws IOException {
        List<String> line = new ArrayList<>(List.of("setsid", Command.java()));
        line.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(Main.class.getName(), options.root().toString(), "up"));
        line.addAll(arguments);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /** Passes on what the launcher writes; the last line tells how it went and is kept back. */
    private static String follow(Process launcher, Path log, Progress out) throws IOException {
        String last = null;
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean over = !launcher.isAlive();
                for (String line = file.readLine(); line != null; line = file.readLine()) {
                    if (last != null) {
                        out.say(last);
                    }
                    last =
                            new String(
                                    line.getBytes(StandardCharsets.ISO_8859_1),
                                    StandardCharsets.UTF_8);
                    if (last.equals(Table.READY)) {
                        out.say(last);
                        return last;
                    }
                }
                if (over) {
                    return last == null ? "" : last;
                }
                pause();
            }
        }
    }

    private static void end(Process launcher) {
        launcher.destroy();
        launcher.onExit().join();
    }

    // The launcher in the background says how far it is in a file only.
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
