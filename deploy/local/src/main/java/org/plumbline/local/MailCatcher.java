package org.plumbline.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Takes every mail that the stack sends and lays it into a directory instead of delivering it. */
final class MailCatcher implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS").withZone(ZoneOffset.UTC);
    private static final long PAUSE_MILLIS = 500;

    private final Path directory;
    private final GreenMail server;
    private final Thread collector = new Thread(this::collect, "mail");
    private int taken;

    MailCatcher(Path directory, int port) {
        this.directory = directory;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() throws IOException {
        Files.createDirectories(directory);
        server.start();
        collector.setDaemon(true);
        collector.start();
    }

    private void collect() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(PAUSE_MILLIS);
                keep();
            }
        } catch (InterruptedException closed) {
            // The server is stopping.
        } catch (Exception e) {
            // Mail is a convenience of the local stack: it must not end the rest.
            System.err.println("Mail is no longer kept: " + e.getMessage());
        }
    }

    private synchronized void keep() throws IOException, MessagingException {
        MimeMessage[] messages = server.getReceivedMessages();
        if (messages.length == 0) {
            return;
        }
        for (MimeMessage message : messages) {
            String name = "%s-%d.eml".formatted(NAME.format(Instant.now()), ++taken);
            try (OutputStream file = Files.newOutputStream(directory.resolve(name))) {
                message.writeTo(file);
            }
        }
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        collector.interrupt();
        server.stop();
    }
}
