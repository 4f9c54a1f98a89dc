package org.plumbline.cast;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL for a module's tests, with the roles of a real installation: the owner
 * migrates, the app's role owns nothing. Registered as a service, so that every Quarkus test has
 * it.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            // Nobody's data: what survives a power cut does not matter here.
            postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("create role plumbline_owner login password 'owner'");
                sql.execute("create role plumbline_app login password 'app'");
                sql.execute("create database plumbline owner plumbline_owner");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/plumbline",
                "quarkus.datasource.username", "plumbline_app",
                "quarkus.datasource.password", "app",
                "quarkus.flyway.username", "plumbline_owner",
                "quarkus.flyway.password", "owner",
                "quarkus.flyway.migrate-at-start", "true");
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
