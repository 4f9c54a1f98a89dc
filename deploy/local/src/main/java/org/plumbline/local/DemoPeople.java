package org.plumbline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The demo studios' people: a local stack's only, and all with the same well-known password. */
final class DemoPeople {
    static final String PASSWORD = "plumbline";

    private static final int ITERATIONS = 210_000;
    private static final int HASH_BITS = 512;
    private static final int SALT_BYTES = 16;

    private final JsonNode file;

    DemoPeople(Path root) throws IOException {
        this.file =
                new ObjectMapper()
                        .readTree(root.resolve("deploy/keycloak/demo-users.json").toFile());
    }

    /** Who can sign in, for the table: user name, name, role, studio. */
    List<List<String>> logins() {
        List<List<String>> logins = new ArrayList<>();
        for (JsonNode user : file.get("users")) {
            String name = user.get("firstName").asText() + " " + user.get("lastName").asText();
            String userName = user.get("username").asText();
            logins.add(List.of(userName, name, role(user), studioOf(userName)));
        }
        return logins;
    }

    /** Adds them, their studios and their password to a realm that is about to be imported. */
    void join(ObjectNode realm) {
        ObjectNode people = file.deepCopy();
        ObjectNode credential = credential();
        people.get("users")
                .forEach(user -> ((ObjectNode) user).putArray("credentials").add(credential));
        realm.set("organizations", people.get("organizations"));
        realm.set("users", people.get("users"));
    }

    private static String role(JsonNode user) {
        JsonNode roles = user.get("realmRoles");
        return roles.get(roles.size() - 1).asText();
    }

    private String studioOf(String userName) {
        for (JsonNode studio : file.get("organizations")) {
            for (JsonNode member : studio.get("members")) {
                if (member.get("username").asText().equals(userName)) {
                    return studio.get("name").asText();
                }
            }
        }
        return "";
    }

    /**
     * The password comes hashed, because Keycloak holds a plain one to the realm's password policy
     * even in an import, and the policy is meant for people.
     */
    private static ObjectNode credential() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        ObjectMapper json = new ObjectMapper();
        ObjectNode secret =
                json.createObjectNode().put("value", hash(salt)).put("salt", text(salt));
        ObjectNode how =
                json.createObjectNode()
                        .put("hashIterations", ITERATIONS)
                        .put("algorithm", "pbkdf2-sha512");
        return json.createObjectNode()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", how.toString());
    }

    private static String hash(byte[] salt) {
        try {
            PBEKeySpec password =
                    new PBEKeySpec(PASSWORD.toCharArray(), salt, ITERATIONS, HASH_BITS);
            return text(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(password)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
    }
}
