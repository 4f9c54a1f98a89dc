package org.plumbline.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases in the PostgreSQL, and who may sign in to which. */
final class Databases {
    static final String PLUMBLINE = "plumbline";
    static final String OWNER = "plumbline_owner";

    /** The role of the apps: owns nothing, so that row-level security holds for it. */
    static final String APP = "plumbline_app";

    static final String KEYCLOAK = "keycloak";

    private final Secrets secrets;

    Databases(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Makes what is missing of roles and databases. */
    void create(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement sql = connection.createStatement()) {
            role(sql, OWNER);
            role(sql, APP);
            role(sql, KEYCLOAK);
            database(sql, PLUMBLINE, OWNER);
            database(sql, KEYCLOAK, KEYCLOAK);
            sql.execute("grant connect on database " + PLUMBLINE + " to " + APP);
        }
    }

    private void role(Statement sql, String name) throws SQLException {
        if (!exists(sql, "select from pg_roles where rolname = '" + name + "'")) {
            sql.execute(
                    "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
                            .formatted(name, secrets.of(name)));
        }
    }

    private static void database(Statement sql, String name, String owner) throws SQLException {
        if (!exists(sql, "select from pg_database where datname = '" + name + "'")) {
            sql.execute("create database " + name + " owner " + owner);
        }
        sql.execute("revoke all on database " + name + " from public");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            return found.next();
        }
    }
}
