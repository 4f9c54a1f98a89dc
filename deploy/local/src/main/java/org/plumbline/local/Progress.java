package org.plumbline.local;

/** Hears, line by line, what the stack is doing while it starts and stops. */
@FunctionalInterface
public interface Progress {
    /** For tests, where nobody watches. */
    Progress SILENT = line -> {};

    void say(String line);
}
