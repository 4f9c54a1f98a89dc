package org.plumbline.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one process is started and stopped.
 *
 * @param stopSignal what asks it to finish its work and go: TERM, or INT for PostgreSQL, which on
 *     TERM would wait for its last client
 */
record Command(
        String name,
        List<String> line,
        Map<String, String> environment,
        Path log,
        String stopSignal) {

    /**
     * A process that dies of nothing but our own signals: in a session of its own it does not get
     * the terminal's Ctrl-C, which would end database and apps at the same moment.
     */
    List<String> detached() {
        List<String> words = new ArrayList<>(List.of("setsid"));
        words.addAll(line);
        return words;
    }

    /** The Java that runs the launcher also runs what it starts. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
