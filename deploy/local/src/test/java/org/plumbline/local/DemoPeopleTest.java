package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {
    private static final String IDS = "0198c0de-0000-7000-8000-0000000000";

    @Test
    void theCastSignsInWithItsRoles() throws IOException {
        List<List<String>> logins = new DemoPeople(Project.ROOT).logins();

        assertEquals(11, logins.size());
        assertTrue(
                logins.contains(
                        List.of("ines", "Ines Calder", "practitioner", "Northgate Studio")));
        assertTrue(logins.contains(List.of("jonas", "Jonas Weir", "staff", "Northgate Studio")));
        assertTrue(logins.contains(List.of("omar", "Omar Haddad", "client", "Southbank Movement")));
    }

    @Test
    void everybodyKeepsAnIdThatTheDemoDataKnow() throws IOException {
        Set<String> ids = new HashSet<>();
        for (JsonNode user : joined().get("users")) {
            assertTrue(user.get("id").asText().startsWith(IDS));
            ids.add(user.get("id").asText());
        }

        assertEquals(11, ids.size());
    }

    @Test
    void theStudiosIdsAreTheOrganizationsIds() throws IOException {
        JsonNode studios = joined().get("organizations");

        assertEquals(IDS + "01", studios.get(0).get("id").asText());
        assertEquals("northgate", studios.get(0).get("alias").asText());
        assertEquals(IDS + "02", studios.get(1).get("id").asText());
        assertEquals("southbank", studios.get(1).get("alias").asText());
    }

    @Test
    void passwordsEnterTheRealmHashed() throws IOException {
        for (JsonNode user : joined().get("users")) {
            JsonNode credential = user.get("credentials").get(0);

            assertFalse(credential.has("value"));
            assertTrue(credential.get("credentialData").asText().contains("pbkdf2-sha512"));
        }
    }

    private static ObjectNode joined() throws IOException {
        ObjectNode realm = new ObjectMapper().createObjectNode();
        new DemoPeople(Project.ROOT).join(realm);
        return realm;
    }
}
