package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppTest {
    @TempDir Path directory;
    private DataDirectory data;
    private Secrets secrets;

    @BeforeEach
    void hold() throws IOException {
        data = DataDirectory.hold(directory.resolve("data"));
        secrets = new Secrets(data.resolve("secrets.properties"));
    }

    @AfterEach
    void release() throws IOException {
        data.close();
    }

    @Test
    void bothAppsListenOnTheLoopbackInterfaceOnly() {
        for (Map<String, String> env : List.of(portal(options()), console(options()))) {
            assertEquals("127.0.0.1", env.get("QUARKUS_HTTP_HOST"));
            assertEquals("127.0.0.1", env.get("QUARKUS_MANAGEMENT_HOST"));
        }
    }

    @Test
    void bothAppsUseTheRoleThatOwnsNothingAndOnlyTheConsoleMigrates() {
        assertEquals("plumbline_app", portal(options()).get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("plumbline_app", console(options()).get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("plumbline_owner", console(options()).get("QUARKUS_FLYWAY_USERNAME"));
        assertFalse(portal(options()).containsKey("QUARKUS_FLYWAY_USERNAME"));
        assertFalse(portal(options()).containsValue(secrets.of("plumbline_owner")));
    }

    @Test
    void theAppsShareNoSecretButTheDatabases() {
        for (String name :
                new String[] {
                    "QUARKUS_OIDC_CREDENTIALS_SECRET",
                    "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                    "QUARKUS_REST_CSRF_TOKEN_SIGNATURE_KEY"
                }) {
            assertNotEquals(portal(options()).get(name), console(options()).get(name), name);
            assertEquals(32, portal(options()).get(name).length(), name);
        }
    }

    @Test
    void onlyTheConsoleSeedsTheDemoAndOnlyWhenAsked() {
        assertEquals("true", console(options()).get("PLUMBLINE_DEMO"));
        assertEquals("false", console(options().withoutDemo()).get("PLUMBLINE_DEMO"));
        assertEquals("false", portal(options()).get("PLUMBLINE_DEMO"));
    }

    private static Options options() {
        return Options.in(Project.ROOT).withPorts(Ports.from(9000));
    }

    private Map<String, String> portal(Options options) {
        return App.portal(options, data, secrets).environment();
    }

    private Map<String, String> console(Options options) {
        return App.console(options, data, secrets).environment();
    }
}
