package org.plumbline.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** The schema's owner, whom the app never is. */
public final class Owner {

    private Owner() {}

    public static Connection connected() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    public static void execute(String sql) throws SQLException {
        try (var connection = connected();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks PostgreSQL itself whether somebody waits for a lock. */
    public static void awaitAWaitingTransaction() throws SQLException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (var connection = connected();
                var sql = connection.createStatement()) {
            while (System.nanoTime() < giveUp) {
                var row =
                        sql.executeQuery("select exists (select from pg_locks where not granted)");
                row.next();
                if (row.getBoolean(1)) {
                    return;
                }
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("nobody waits");
    }
}
