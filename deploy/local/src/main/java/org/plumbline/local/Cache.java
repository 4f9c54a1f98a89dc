package org.plumbline.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Directories that take long to make and are the same for every data directory. */
record Cache(Path path) {

    /** Fills an empty directory. */
    @FunctionalInterface
    interface Making {
        void into(Path directory) throws IOException, InterruptedException;
    }

    /** The directory of that name; made first where it is missing, whole or not at all. */
    Path get(String name, Making making) throws IOException, InterruptedException {
        Path wanted = path.resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        Files.createDirectories(path);
        // Two launchers may start at once, each on data of its own.
        try (FileChannel channel =
                        FileChannel.open(
                                path.resolve(name + ".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!Files.isDirectory(wanted)) {
                Path half = path.resolve(name + ".new");
                DataDirectory.delete(half);
                Files.createDirectories(half);
                making.into(half);
                Files.move(half, wanted, StandardCopyOption.ATOMIC_MOVE);
            }
            return wanted;
        }
    }
}
