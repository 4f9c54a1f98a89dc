package org.plumbline.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything that lasts is kept; one launcher at a time holds it. */
final class DataDirectory implements AutoCloseable {
    /** What belongs to the data, as against caches and logs. */
    private static final List<String> DATA =
            List.of(
                    "postgres",
                    "keycloak",
                    "mail",
                    "secrets.properties",
                    "setup.properties",
                    "local.env");

    /** What the scripts put into the default directory before the first start. */
    private static final List<String> BESIDE = List.of("cache", "build.log");

    private static final String LOCK = "run/lock";
    private static final long NEEDED_FIRST_MIB = 1024;
    private static final long NEEDED_MIB = 256;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes hold of the directory, making it if need be; refuses while another launcher has it. */
    static DataDirectory hold(Path path) throws IOException {
        try {
            Files.createDirectories(path);
            requireOurs(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            for (String inside : List.of("logs", "run")) {
                Files.createDirectories(path.resolve(inside));
            }
            FileChannel channel =
                    FileChannel.open(
                            path.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Refusal(
                        "Plumbline is already running on the data in %s: ./deploy/down stops it, --data and --port-base start another beside it."
                                .formatted(path));
            }
            writeHolder(channel);
            return new DataDirectory(path, channel);
        } catch (AccessDeniedException e) {
            throw notMine(path, e);
        } catch (java.nio.file.FileSystemException e) {
            if (String.valueOf(e.getReason()).contains("not permitted")) {
                throw notMine(path, e);
            }
            throw e;
        }
    }

    /** --fresh deletes: never in a directory that somebody keeps other things in. */
    private static void requireOurs(Path path) throws IOException {
        if (Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> inside = Files.list(path)) {
            if (inside.anyMatch(other -> !BESIDE.contains(other.getFileName().toString()))) {
                throw new Refusal(
                        "%s holds something else than Plumbline's data: give an empty or a new directory with --data."
                                .formatted(path));
            }
        }
    }

    /** The kernel drops the lock with the process, so a killed launcher leaves none behind. */
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    /** The launcher that holds the directory now, if one does. */
    static Optional<ProcessHandle> holder(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = lock(channel)) {
            return free != null
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        } catch (AccessDeniedException e) {
            throw notMine(path, e);
        }
    }

    /** Whoever cannot get the lock finds here whom to ask. */
    private static void writeHolder(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes()));
    }

    private static Refusal notMine(Path path, IOException cause) {
        return new Refusal(
                "The data in %s belong to another user: start as that user, or give another directory with --data."
                        .formatted(path),
                cause);
    }

    Path resolve(String inside) {
        return path.resolve(inside);
    }

    Path path() {
        return path;
    }

    void empty() throws IOException {
        for (String name : DATA) {
            delete(path.resolve(name));
        }
    }

    void requireSpace() throws IOException {
        long needed =
                Files.exists(path.resolve("setup.properties")) ? NEEDED_MIB : NEEDED_FIRST_MIB;
        long free = Files.getFileStore(path).getUsableSpace() >> 20;
        if (free < needed) {
            throw new Refusal(
                    "Only %d MiB are free where %s is and %d are needed: make room, or give another directory with --data."
                            .formatted(free, path, needed));
        }
    }

    /** Deletes a file, a link or a whole directory, following no link on the way. */
    static void delete(Path path) throws IOException {
        if (!Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
