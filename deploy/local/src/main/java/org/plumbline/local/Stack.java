package org.plumbline.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** The whole of Plumbline, running on this machine. */
public final class Stack implements AutoCloseable {
    private final Options options;
    private final Progress progress;
    private final DataDirectory data;
    private final Children children;
    private final Secrets secrets;
    private final Setup before;
    private final MailCatcher mail;
    private final Thread atExit = new Thread(this::stop, "stop");
    private boolean stopped;

    private Stack(Options asked, Progress progress, DataDirectory data) throws IOException {
        this.progress = progress;
        this.data = data;
        this.children = new Children(data);
        children.stopLeftovers(progress);
        if (asked.fresh()) {
            data.empty();
        }
        data.requireSpace();
        this.before = Setup.load(data.resolve("setup.properties"));
        this.options = new DemoChoice(before, progress).of(asked);
        options.ports().requireFree();
        this.secrets = new Secrets(data.resolve("secrets.properties"));
        this.mail = new MailCatcher(data.resolve("mail"), options.ports().mail());
    }

    /**
     * Starts everything and returns when it is ready.
     *
     * @throws Refusal when it cannot start; nothing is left running then
     */
    public static Stack start(Options options, Progress progress) {
        try {
            DataDirectory data = DataDirectory.hold(options.data());
            Stack stack;
            try {
                stack = new Stack(options, progress, data);
            } catch (IOException | RuntimeException e) {
                data.close();
                throw e;
            }
            stack.begin();
            return stack;
        } catch (IOException e) {
            throw new Refusal("Plumbline could not start: " + e + ".", e);
        }
    }

    public Addresses addresses() {
        return Addresses.of(options.ports());
    }

    /** What {@code local.env} holds. */
    public Map<String, String> localEnv() {
        return LocalEnv.of(options.ports(), secrets, options.demo());
    }

    /** Where caught mail lies, one .eml file each. */
    public Path mail() {
        return data.resolve("mail");
    }

    /** Whether the demo studio is in the data. */
    public boolean hasDemo() {
        return options.demo();
    }

    /** Waits until a part ends by itself, and says which. */
    String awaitUnexpectedEnd() {
        return (String)
                CompletableFuture.anyOf(
                                children.all().stream()
                                        .map(Child::unexpectedEnd)
                                        .toArray(CompletableFuture[]::new))
                        .join();
    }

    private void begin() {
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            LocalEnv.write(data.resolve("local.env"), localEnv());
            Cache cache = new Cache(options.cache());
            Postgres postgres = new Postgres(data, cache, secrets, options.ports().postgres());
            KeycloakHome home = new KeycloakHome(options, cache, data, progress);
            App console = App.console(options, data, secrets);
            App portal = App.portal(options, data, secrets);
            console.requireBuilt();
            portal.requireBuilt();

            Step steps = new Step(progress);
            CompletableFuture<Path> keycloakHome = steps.quietly(() -> home.ready(children));
            CompletableFuture<Void> database = steps.run("PostgreSQL", () -> database(postgres));
            CompletableFuture<Void> keycloak =
                    steps.after(
                            CompletableFuture.allOf(database, keycloakHome),
                            "Keycloak",
                            () -> keycloak(keycloakHome.join()));
            CompletableFuture<Void> apps =
                    steps.after(database, console.name(), () -> console.start(children));
            // The console makes the tables that the portal looks for.
            CompletableFuture<Void> both =
                    steps.after(apps, portal.name(), () -> portal.start(children));
            CompletableFuture<Void> catcher = steps.run("Mail catcher", mail::start);
            Step.join(Stream.of(database, keycloakHome, keycloak, apps, both, catcher));
            Setup.of(options)
                    .withDemo(before == null ? options.demo() : before.demo())
                    .save(data.resolve("setup.properties"));
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof Refusal refusal
                    ? refusal
                    : new Refusal("Plumbline could not start: " + e.getCause() + ".", e);
        } catch (IOException | RuntimeException e) {
            close();
            throw e instanceof Refusal refusal
                    ? refusal
                    : new Refusal("Plumbline could not start: " + e + ".", e);
        }
    }

    private void database(Postgres postgres)
            throws IOException, InterruptedException, SQLException {
        postgres.start(children);
        new Databases(secrets).create(postgres);
    }

    private void keycloak(Path home) throws IOException, InterruptedException {
        new Keycloak(options, data, secrets).start(home, before == null, children);
        if (before != null && !before.samePorts(Setup.of(options))) {
            new MovedRealm(options.ports(), secrets.of(Keycloak.ADMIN_SECRET)).update();
        }
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        progress.say("Stopping everything.");
        children.close();
        mail.close();
        try {
            data.close();
        } catch (IOException e) {
            progress.say("The data directory's lock could not be given back: " + e.getMessage());
        }
    }

    /** Stops everything; returns when nothing runs any more. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            // Then the hook is what runs, or has nothing left to do.
        }
    }
}
