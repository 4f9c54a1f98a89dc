package org.plumbline.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One process that the launcher started. */
final class Child {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** What tells that a child is ready; may throw as long as it is not. */
    @FunctionalInterface
    interface Sign {
        boolean seen() throws Exception;
    }

    private final Command command;
    private final Process process;
    private final PidFile pidFile;
    private volatile boolean ending;

    Child(Command command, Process process, PidFile pidFile) {
        this.command = command;
        this.process = process;
        this.pidFile = pidFile;
        pidFile.write(process.toHandle());
    }

    String name() {
        return command.name();
    }

    /** Waits until {@code url} answers 200. */
    void awaitPage(URI url) {
        HttpRequest request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
        await(() -> HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200);
    }

    void await(Sign sign) {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isSeen(sign)) {
            if (!process.isAlive()) {
                throw ending
                        ? new Refusal(name() + " was stopped while it started.")
                        : new Refusal(
                                "%s stopped while it started (%s); its log is %s."
                                        .formatted(name(), lastWords(), command.log()));
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        "%s was not ready after %d minutes; its log is %s."
                                .formatted(name(), LONGEST_START.toMinutes(), command.log()));
            }
            pause();
        }
    }

    /** Waits until the process ends by itself; refuses when it failed. */
    void awaitSuccess() throws InterruptedException {
        int code = process.waitFor();
        pidFile.forget();
        if (code != 0) {
            throw new Refusal(
                    "%s failed (%s); its log is %s.".formatted(name(), lastWords(), command.log()));
        }
    }

    /** Completes with a sentence when the process ends without having been asked to. */
    CompletableFuture<String> unexpectedEnd() {
        CompletableFuture<String> end = new CompletableFuture<>();
        process.onExit()
                .thenAccept(
                        gone -> {
                            if (!ending) {
                                end.complete(
                                        "%s stopped by itself (%s); its log is %s."
                                                .formatted(name(), lastWords(), command.log()));
                            }
                        });
        return end;
    }

    void ask() {
        ending = true;
        Ending.ask(process.toHandle(), command.stopSignal());
    }

    void awaitEnd() {
        Ending.await(process.toHandle());
        pidFile.forget();
    }

    private String lastWords() {
        return new Log(command.log())
                .lastWords()
                .orElse("exit code " + (process.isAlive() ? "unknown" : process.exitValue()));
    }

    private static boolean isSeen(Sign sign) {
        try {
            return sign.seen();
        } catch (IOException | java.sql.SQLException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while starting.", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    // Nothing tells when a process of another kind answers: it is asked again and again.
    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while starting.", e);
        }
    }
}
