package org.plumbline.local;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Runs what does not depend on each other side by side, and says when each is ready. */
final class Step {
    /** What a step does. */
    @FunctionalInterface
    interface Doing {
        void run() throws Exception;
    }

    private static final Executor THREADS =
            task -> {
                Thread thread = new Thread(task, "start");
                thread.setDaemon(true);
                thread.start();
            };

    private final Progress progress;

    Step(Progress progress) {
        this.progress = progress;
    }

    CompletableFuture<Void> run(String name, Doing doing) {
        return CompletableFuture.runAsync(() -> timed(name, doing), THREADS);
    }

    CompletableFuture<Void> after(CompletableFuture<?> first, String name, Doing doing) {
        return first.thenRunAsync(() -> timed(name, doing), THREADS);
    }

    <T> CompletableFuture<T> quietly(Callable<T> doing) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return doing.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                THREADS);
    }

    /** Waits for all, or for the first that fails. */
    static void join(Stream<CompletableFuture<?>> steps) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<?>[] all = steps.toArray(CompletableFuture[]::new);
        for (CompletableFuture<?> step : all) {
            step.whenComplete(
                    (nothing, failure) -> {
                        if (failure != null) {
                            done.completeExceptionally(failure);
                        }
                    });
        }
        CompletableFuture.allOf(all).thenRun(() -> done.complete(null));
        done.join();
    }

    private void timed(String name, Doing doing) {
        long start = System.nanoTime();
        try {
            doing.run();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
        progress.say("%-22s ready in %5.1f s".formatted(name, (System.nanoTime() - start) / 1e9));
    }
}
