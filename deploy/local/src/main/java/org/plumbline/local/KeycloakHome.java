package org.plumbline.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's directory: unpacked and built once for all, then lent to each data directory by links,
 * so that two Keycloaks never share what they write.
 */
final class KeycloakHome {
    /**
     * What is decided when it is built. The switched-off features are ways to act for somebody that
     * nothing here uses.
     */
    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=postgres",
                    "--features-disabled=account,ciba,device-flow,impersonation,kerberos");

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "version.txt");

    private final Path zip;
    private final Path theme;
    private final Cache cache;
    private final DataDirectory data;
    private final Progress progress;

    KeycloakHome(Options options, Cache cache, DataDirectory data, Progress progress) {
        this.zip = options.root().resolve("deploy/local/target/keycloak.zip");
        this.theme = options.root().resolve("deploy/keycloak/theme/plumbline");
        this.cache = cache;
        this.data = data;
        this.progress = progress;
    }

    /** The home of this data directory's Keycloak. */
    Path ready(Children children) throws IOException, InterruptedException {
        Path built =
                cache.get(
                        "keycloak-%s-%s".formatted(Versions.of("keycloak"), fingerprint()),
                        directory -> build(directory, children));
        Path home = data.resolve("keycloak");
        Files.createDirectories(home.resolve("data"));
        for (String name : SHARED) {
            Path link = home.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.resolve(name));
        }
        lendTheme(home.resolve("themes"), theme);
        // What Keycloak compressed of the theme it would send for ever, changed or not.
        DataDirectory.delete(home.resolve("data/tmp/kc-gzip-cache"));
        return home;
    }

    /** A theme is read at start and is no part of the build, so it is linked from the project. */
    static void lendTheme(Path themes, Path theme) throws IOException {
        if (Files.isSymbolicLink(themes)) {
            Files.delete(themes);
        }
        Files.createDirectories(themes);
        Path link = themes.resolve(theme.getFileName());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, theme);
    }

    private void build(Path directory, Children children) throws IOException, InterruptedException {
        if (!Files.exists(zip)) {
            throw new Refusal(zip + " is missing: run mvn package in the project first.");
        }
        progress.say("Unpacking Keycloak and building it; only the first start does this.");
        Unpacking.zip(zip, directory);
        List<String> line = new ArrayList<>();
        line.add(directory.resolve("bin/kc.sh").toString());
        line.addAll(BUILD);
        // Its only use is to be seen in the command line, by which our processes are recognized.
        line.add("-Dplumbline.data=" + data.path());
        Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
        Path log = data.resolve("logs/keycloak-build.log");
        Child build = children.start(new Command("keycloak-build", line, java, log, "TERM"));
        build.awaitSuccess();
        children.ended(build);
        DataDirectory.delete(directory.resolve("data"));
    }

    private static String fingerprint() {
        try {
            byte[] options = String.join(" ", BUILD).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(options);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
