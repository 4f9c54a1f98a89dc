package org.plumbline.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords and keys of one data directory: made once, then kept. */
final class Secrets {
    /** No sign that a shell, a URL or a properties file reads in its own way. */
    private static final String SIGNS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /** A key for AES-256 is taken from exactly this many characters; passwords get as many. */
    private static final int LENGTH = 32;

    private final Path file;
    private final Map<String, String> known = new TreeMap<>();

    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Properties saved = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                saved.load(reader);
            }
            saved.forEach((name, value) -> known.put((String) name, (String) value));
        }
    }

    /** The secret of that name, the same one on every call and after every start. */
    synchronized String of(String name) {
        String secret = known.get(name);
        if (secret == null) {
            secret = random();
            known.put(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        String lines =
                known.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            PrivateFile.write(file, lines);
        } catch (IOException e) {
            throw new Refusal("Cannot write %s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
