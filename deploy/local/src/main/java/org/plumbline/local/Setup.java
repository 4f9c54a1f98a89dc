package org.plumbline.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How a data directory was set up the last time it got ready: what of it is already in Keycloak's
 * database.
 */
record Setup(boolean demo, int portalPort, int consolePort, int mailPort) {

    static Setup of(Options options) {
        Ports ports = options.ports();
        return new Setup(options.demo(), ports.portal(), ports.console(), ports.mail());
    }

    /** What was saved, or null when this data never got ready. */
    static Setup load(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        Properties saved = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            saved.load(reader);
        }
        return new Setup(
                Boolean.parseBoolean(saved.getProperty("demo")),
                Integer.parseInt(saved.getProperty("portal.port")),
                Integer.parseInt(saved.getProperty("console.port")),
                Integer.parseInt(saved.getProperty("mail.port")));
    }

    void save(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("demo", String.valueOf(demo));
        values.setProperty("portal.port", String.valueOf(portalPort));
        values.setProperty("console.port", String.valueOf(consolePort));
        values.setProperty("mail.port", String.valueOf(mailPort));
        StringWriter text = new StringWriter();
        values.store(text, null);
        PrivateFile.write(file, text.toString());
    }

    Setup withDemo(boolean there) {
        return new Setup(there, portalPort, consolePort, mailPort);
    }

    boolean samePorts(Setup other) {
        return withDemo(other.demo).equals(other);
    }
}
