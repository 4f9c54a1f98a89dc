package org.plumbline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which versions the build put beside the launcher. */
final class Versions {
    private Versions() {}

    static String of(String part) {
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions.getProperty(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
