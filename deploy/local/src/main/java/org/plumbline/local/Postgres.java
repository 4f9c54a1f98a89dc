package org.plumbline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A durable PostgreSQL that only this machine reaches, and nobody without a password. */
final class Postgres {
    static final String NAME = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final DataDirectory data;
    private final Cache cache;
    private final Secrets secrets;
    private final int port;

    Postgres(DataDirectory data, Cache cache, Secrets secrets, int port) {
        this.data = data;
        this.cache = cache;
        this.secrets = secrets;
        this.port = port;
    }

    /** Starts it, on a cluster made first where there is none, and waits until it answers. */
    void start(Children children) throws IOException, InterruptedException {
        requireLeaveToRun();
        Path binaries = cache.get(NAME + "-" + Versions.of(NAME), Postgres::unpack).resolve("bin");
        Path cluster = data.resolve(NAME);
        if (!Files.exists(cluster.resolve("pg_hba.conf"))) {
            create(binaries, cluster, children);
        }
        Child server = children.start(server(binaries, cluster));
        server.await(this::answers);
    }

    private boolean answers() throws SQLException {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new Refusal(
                        "The database in %s has other passwords than secrets.properties there: put that file back, or start with --fresh and lose the data."
                                .formatted(data.path()));
            }
            throw e;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                SUPERUSER,
                secrets.of(SUPERUSER));
    }

    private static void unpack(Path directory) throws IOException {
        try (InputStream packed = Postgres.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new Refusal(
                        "There is no PostgreSQL for this machine: the launcher brings one for Linux on x86-64 only.");
            }
            Unpacking.txz(packed, directory);
        }
    }

    private void create(Path binaries, Path cluster, Children children)
            throws IOException, InterruptedException {
        Path half = data.resolve(NAME + ".new");
        DataDirectory.delete(half);
        Path password = data.resolve("run/superuser");
        PrivateFile.write(password, secrets.of(SUPERUSER));
        List<String> line = unprivileged(binaries.resolve("initdb").toString());
        line.addAll(
                List.of(
                        "--pgdata=" + half,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // The same order on every machine, whatever locales it has.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
        Path log = data.resolve("logs/initdb.log");
        Child initdb = children.start(new Command("initdb", line, Map.of(), log, "TERM"));
        initdb.awaitSuccess();
        children.ended(initdb);
        Files.delete(password);
        Files.writeString(half.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(half, cluster);
    }

    private Command server(Path binaries, Path cluster) {
        List<String> line = unprivileged(binaries.resolve("postgres").toString());
        line.addAll(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        for (String setting :
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "max_connections=100",
                        "shared_buffers=128MB",
                        "timezone=UTC",
                        "log_timezone=UTC")) {
            line.addAll(List.of("-c", setting));
        }
        return new Command(NAME, line, Map.of(), data.resolve("logs/postgres.log"), "INT");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see root. */
    private static List<String> unprivileged(String program) {
        List<String> line = new ArrayList<>();
        if (isRoot()) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(program);
        return line;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void requireLeaveToRun() throws InterruptedException {
        if (!isRoot()) {
            return;
        }
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return;
            }
        } catch (IOException noSuchCommand) {
            // Said below.
        }
        throw new Refusal(
                "PostgreSQL does not run as root and this machine does not allow user namespaces: start Plumbline as another user.");
    }
}
