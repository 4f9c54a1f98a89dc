package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sign-in pages look like the apps: the same files, in a theme that the realm names. */
class ThemeTest {
    private static final Path THEME = Project.ROOT.resolve("deploy/keycloak/theme/plumbline");
    private static final Path LOGIN = THEME.resolve("login");
    private static final Path RESOURCES = LOGIN.resolve("resources");
    private static final Path APPS =
            Project.ROOT.resolve("shared-model/src/main/resources/META-INF/resources/ui");

    @TempDir Path directory;

    @Test
    void theRealmNamesIt() throws IOException {
        Path realm = Project.ROOT.resolve("deploy/keycloak/plumbline-realm.json");

        assertEquals(
                THEME.getFileName().toString(),
                new ObjectMapper().readTree(realm.toFile()).get("loginTheme").asText());
    }

    @Test
    void whatItTakesFromTheAppsIsTheirs() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = RESOURCES.relativize(file);
                if (!name.equals(Path.of("css/login.css"))) {
                    assertEquals(
                            -1,
                            Files.mismatch(file, APPS.resolve(name)),
                            name + " differs from shared-model's: copy it again");
                }
            }
        }
    }

    @Test
    void itsStyleSheetsAreThere() throws IOException {
        for (String style : properties("theme.properties").getProperty("styles").split(" ")) {
            assertTrue(Files.exists(RESOURCES.resolve(style)), style);
        }
    }

    @Test
    void whatItSaysInEnglishItSaysInSpanish() throws IOException {
        Properties english = properties("messages/messages_en.properties");
        Properties spanish = properties("messages/messages_es.properties");

        for (String own : List.of("notYou", "firstTime", "passwordTitle", "sendInstructions")) {
            assertTrue(english.containsKey(own), own);
        }
        assertTrue(spanish.keySet().containsAll(english.keySet()));
    }

    @Test
    void nobodyLearnsThatAnAccountIsWaiting() throws IOException {
        for (String language : List.of("en", "es")) {
            Properties messages = properties("messages/messages_" + language + ".properties");

            assertEquals(
                    messages.getProperty("invalidUserMessage"),
                    messages.getProperty("accountTemporarilyDisabledMessage"));
        }
    }

    @Test
    void aHomeOfBeforeThereWasAThemeGetsIt() throws IOException {
        Path built = Files.createDirectory(directory.resolve("built"));
        Path themes = Files.createSymbolicLink(directory.resolve("themes"), built);

        KeycloakHome.lendTheme(themes, THEME);
        KeycloakHome.lendTheme(themes, THEME);

        assertTrue(Files.exists(themes.resolve("plumbline/login/theme.properties")));
        try (Stream<Path> inside = Files.list(built)) {
            assertEquals(0, inside.count());
        }
    }

    private static Properties properties(String name) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(LOGIN.resolve(name))) {
            values.load(reader);
        }
        return values;
    }
}
