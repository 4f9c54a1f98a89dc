package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of section 7 about keys, policies and grants, read from the catalogue itself. */
@QuarkusTest
class TheCatalogueKeepsStudiosApartTest {

    @Inject DataSource asTheApp;

    @ConfigProperty(name = "quarkus.datasource.username")
    String app;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownersPassword;

    @Test
    void everyTableKeepsStudiosApart() throws SQLException {
        try (var connection = asTheApp.getConnection()) {
            assertEquals(List.of(), new Catalogue(connection, "public", app).violations());
        }
    }

    @Test
    void allTablesWereLookedAt() throws SQLException {
        try (var connection = asTheApp.getConnection()) {
            var tables = new HashSet<>(new Catalogue(connection, "public", app).tables());
            assertTrue(tables.containsAll(Catalogue.REFERENCE), tables.toString());
            assertTrue(tables.containsAll(Catalogue.APPEND_ONLY), tables.toString());
            assertTrue(
                    tables.containsAll(Set.of("studio", "member", "client", "prescription")),
                    tables.toString());
            assertEquals(app, connection.getMetaData().getUserName());
        }
    }

    private static final String SOUND =
            """
            create table room (
              studio_id uuid not null references public.studio, id uuid not null, name text,
              primary key (studio_id, id), unique (studio_id, name));
            alter table room enable row level security;
            alter table room force row level security;
            create policy of_the_studio on room
              using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
            grant select, insert, update, delete on room to %s;
            create table history (like room including all);
            alter table history enable row level security;
            alter table history force row level security;
            create policy of_the_studio on history
              using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
            grant select, insert on history to %1$s;
            create table exercise (id uuid primary key);
            grant select on exercise to %1$s;
            """;

    private List<String> violationsAfter(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownersPassword);
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false); // and never committed
            sql.execute("create schema trial");
            sql.execute("set local search_path to trial, public");
            sql.execute(SOUND.formatted(app));
            sql.execute(change.replace("$app", app));
            sql.execute("set local search_path to public");
            return new Catalogue(connection, "trial", app).violations();
        }
    }

    @Test
    void soundTablesAreNotReported() throws SQLException {
        assertEquals(List.of(), violationsAfter("select 1"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table room drop constraint room_studio_id_name_key, drop constraint room_pkey,"
                        + " add primary key (id, studio_id)"
                        + "| room has the unique key trial.room_pkey that does not begin with studio_id",
                "alter table room drop constraint room_pkey" + "| room has no primary key",
                "alter table room add unique (name)"
                        + "| room has the unique key trial.room_name_key that does not begin with studio_id",
                "create unique index by_name on room (lower(name))"
                        + "| room has the unique key trial.by_name that does not begin with studio_id",
                "alter table room add exclude using gist (name with =)"
                        + "| room has the unique key trial.room_name_excl that does not begin with studio_id",
                "create table desk (studio_id uuid not null, id uuid not null, room uuid,"
                        + " primary key (studio_id, id))"
                        + "| desk does not have row level security",
                "alter table room add next uuid, add other uuid, add constraint onwards"
                        + " foreign key (next, other) references room (studio_id, id)"
                        + "| room has the foreign key onwards that does not go from studio_id to studio_id",
                "drop policy of_the_studio on room; alter table room drop constraint"
                        + " room_studio_id_name_key, drop constraint room_pkey, drop studio_id,"
                        + " add primary key (id)"
                        + "| room has no studio_id uuid not null",
                "drop policy of_the_studio on room; alter table room"
                        + " drop constraint room_studio_id_fkey, alter studio_id type text"
                        + "| room has no studio_id uuid not null",
                "alter table room disable row level security"
                        + "| room does not have row level security",
                "alter table room no force row level security"
                        + "| room does not force row level security",
                "drop policy of_the_studio on room"
                        + "| room has 0 policies and not the one of the studio",
                "create policy everything on room using (true)"
                        + "| room has 2 policies and not the one of the studio",
                "drop policy of_the_studio on room; create policy everything on room using (true)"
                        + "| room has 1 policies and not the one of the studio",
                "drop policy of_the_studio on room; create policy reading on room for select using"
                        + " (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid)"
                        + "| room has 1 policies and not the one of the studio",
                "drop policy of_the_studio on room; create policy open on room using"
                        + " (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid)"
                        + " with check (true)"
                        + "| room has 1 policies and not the one of the studio",
                "drop policy of_the_studio on room; create policy narrow on room to $app using"
                        + " (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid)"
                        + "| room has 1 policies and not the one of the studio",
                "drop policy of_the_studio on room; create policy strict on room as restrictive using"
                        + " (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid)"
                        + "| room has 1 policies and not the one of the studio",
                "grant update on history to $app| history lets the app UPDATE",
                "grant update (name) on history to $app| history lets the app UPDATE",
                "grant delete on history to $app| history lets the app DELETE",
                "grant delete on history to public| history lets the app DELETE",
                "grant truncate on room to $app| room lets the app TRUNCATE",
                "grant insert on exercise to $app| exercise lets the app INSERT",
                "grant update on exercise to $app| exercise lets the app UPDATE",
                "create view rooms as select * from room| rooms is a view past the row policies",
                "create materialized view rooms as select * from room"
                        + "| rooms is a materialized view past the row policies",
                "create function all_rooms() returns bigint language sql security definer"
                        + " return (select count(*) from room)"
                        + "| all_rooms is a function that runs as its owner",
                "grant create on schema trial to $app| plumbline_app is the app and may create tables",
            })
    void oneFaultIsReported(String change, String violation) throws SQLException {
        var violations = violationsAfter(change);
        assertTrue(violations.contains(violation), violations.toString());
    }

    @Test
    void anOwnerAsTheAppIsReported() throws SQLException {
        try (var connection = asTheApp.getConnection()) {
            var violations = new Catalogue(connection, "public", owner).violations();
            assertTrue(violations.contains("client is owned by the app"), violations.toString());
        }
    }

    @Test
    void aSuperuserAsTheAppIsReported() throws SQLException {
        try (var connection = asTheApp.getConnection()) {
            var of =
                    new Catalogue(connection, "public", "postgres")
                            .violations().stream()
                                    .filter(violation -> violation.startsWith("postgres"))
                                    .collect(Collectors.toSet());
            assertTrue(
                    of.containsAll(
                            Set.of(
                                    "postgres is the app and a superuser",
                                    "postgres is the app and may bypass row level security")),
                    of.toString());
        }
    }
}
