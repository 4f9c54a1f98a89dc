package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the realm file promises, so that a later export over it does not quietly undo it. */
class RealmFileTest {
    private static final Path FILE = Project.ROOT.resolve("deploy/keycloak/plumbline-realm.json");

    private final JsonNode realm = read(FILE);

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"client-portal, ${PORTAL_URL}", "practitioner-console, ${CONSOLE_URL}"})
    void eachAppComesBackToExactAddressesOnly(String app, String url) {
        JsonNode client = client(app);

        assertEquals("[\"" + url + "/signed-in\"]", client.get("redirectUris").toString());
        assertEquals(url + "/signed-out", attribute(client, "post.logout.redirect.uris"));
        assertEquals("[]", client.get("webOrigins").toString());
        assertFalse(client.toString().contains("*"));
    }

    @ParameterizedTest
    @CsvSource({"client-portal, ${PORTAL_URL}", "practitioner-console, ${CONSOLE_URL}"})
    void signingOutOfOneAppReachesTheOther(String app, String url) {
        JsonNode client = client(app);

        assertEquals(url + "/back-channel-logout", attribute(client, "backchannel.logout.url"));
        assertEquals("true", attribute(client, "backchannel.logout.session.required"));
    }

    @Test
    void everyClientIsConfidentialAndHasTheCodeFlowWithPkceOnly() {
        assertEquals(2, realm.get("clients").size());
        for (JsonNode client : realm.get("clients")) {
            assertFalse(client.get("publicClient").asBoolean(true));
            assertTrue(client.get("standardFlowEnabled").asBoolean());
            assertEquals("S256", attribute(client, "pkce.code.challenge.method"));
            for (String flow :
                    List.of(
                            "directAccessGrantsEnabled",
                            "implicitFlowEnabled",
                            "serviceAccountsEnabled",
                            "fullScopeAllowed")) {
                assertFalse(client.get(flow).asBoolean(true), flow);
            }
        }
    }

    @Test
    void guessingPasswordsIsSlowedDownAndNobodyRegistersByThemselves() {
        assertTrue(realm.get("bruteForceProtected").asBoolean());
        assertTrue(realm.get("failureFactor").asInt() <= 10);
        assertFalse(realm.get("registrationAllowed").asBoolean(true));
        assertEquals("external", realm.get("sslRequired").asText());
        assertTrue(realm.get("eventsEnabled").asBoolean());
    }

    @Test
    void aRefreshTokenMayBeUsedByTwoRequestsAtOnce() {
        assertFalse(realm.get("revokeRefreshToken").asBoolean(true));
    }

    @Test
    void thereAreNoPeopleAndNoSecretsInIt() {
        assertFalse(realm.has("users"));
        assertFalse(realm.has("organizations"));
        for (JsonNode client : realm.get("clients")) {
            assertTrue(client.get("secret").asText().matches("\\$\\{[A-Z_]+}"));
        }
    }

    @Test
    void theLauncherKnowsAValueForEveryPlaceholder() throws IOException {
        Set<String> placeholders = new TreeSet<>();
        Matcher found = Pattern.compile("\\$\\{([A-Z_]+)}").matcher(Files.readString(FILE));
        while (found.find()) {
            placeholders.add(found.group(1));
        }
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));

        Set<String> known = new Realm(Options.in(Project.ROOT), secrets).values().keySet();

        assertEquals(placeholders, new TreeSet<>(known));
    }

    @Test
    void withoutTheDemoTheImportedRealmHasNobodyInIt() throws IOException {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));
        Path imported = directory.resolve("realm.json");

        new Realm(Options.in(Project.ROOT), secrets).write(imported, false);

        assertEquals(realm, read(imported));
    }

    private JsonNode client(String id) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private static String attribute(JsonNode client, String name) {
        return client.get("attributes").get(name).asText();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
