package org.plumbline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the stack on one data directory, whoever started it, and nothing else. */
record Down(Path path) {
    private static final int PATIENCE_SECONDS = 90;

    void run(Progress out) throws IOException, InterruptedException {
        if (!Files.isDirectory(path)) {
            out.say("Nothing runs on " + path + ".");
            return;
        }
        Optional<ProcessHandle> launcher = DataDirectory.holder(path);
        if (launcher.isEmpty()) {
            try (DataDirectory data = DataDirectory.hold(path)) {
                new Children(data).stopLeftovers(out);
                out.say("Nothing runs on " + path + " now.");
            }
            return;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            out.say("Plumbline is stopped.");
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new Refusal(
                    "The launcher (process %d) did not stop within %d seconds: its log is %s."
                            .formatted(
                                    launcher.get().pid(),
                                    PATIENCE_SECONDS,
                                    path.resolve("logs/launcher.log")));
        }
    }
}
