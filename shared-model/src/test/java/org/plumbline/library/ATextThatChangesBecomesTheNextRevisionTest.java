package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.history.Owner;
import org.plumbline.people.Northgate;

/** The library's migration, on a small library, in a transaction that is rolled back. */
@QuarkusTest
class ATextThatChangesBecomesTheNextRevisionTest {

    private static final LibraryFiles FIRST = new LibraryFiles("library-malformed/sound/");
    private static final LibraryFiles REWORDED = new LibraryFiles("library-reworded/");

    private Connection owner;

    @BeforeEach
    void begin() throws SQLException {
        owner = Owner.connected();
        owner.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        owner.rollback();
        owner.close();
    }

    private void load(LibraryFiles files) throws SQLException {
        var context =
                (Context)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Context.class},
                                (proxy, method, arguments) -> owner);
        new LibraryMigration(files).migrate(context);
    }

    /** Number and purpose of each revision of an exercise. */
    private List<String> revisions(String slug) throws SQLException {
        try (var query =
                owner.prepareStatement(
                        "select r.number || ' ' || (r.content ->> 'purpose') from exercise e"
                                + " join exercise_revision r on r.exercise_id = e.id"
                                + " where e.slug = ? order by r.number")) {
            query.setString(1, slug);
            var rows = query.executeQuery();
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Test
    void nothingChangedAddsNothing() throws SQLException {
        load(FIRST);
        load(FIRST);
        assertEquals(List.of("1 For tests only."), revisions("wall-slide"));
        assertEquals(List.of("1 For tests only."), revisions("floor-slide"));
    }

    @Test
    void aChangedTextIsTheNextRevisionAndTheFirstOneStays() throws SQLException {
        load(FIRST);
        load(REWORDED);
        load(REWORDED);
        assertEquals(
                List.of("1 For tests only.", "2 For tests, in other words."),
                revisions("floor-slide"));
        assertEquals(List.of("1 For tests only."), revisions("wall-slide"));
    }

    @Test
    void aTextThatIsTakenBackIsTheNewestAgain() throws SQLException {
        load(FIRST);
        load(REWORDED);
        load(FIRST);
        assertEquals(
                List.of("1 For tests only.", "2 For tests, in other words.", "3 For tests only."),
                revisions("floor-slide"));
    }

    @Test
    void itRunsAgainOnlyWhenATextHasChanged() {
        int checksum = new LibraryMigration(FIRST).getChecksum();
        var again = new LibraryFiles("library-malformed/sound/");
        assertEquals(checksum, new LibraryMigration(again).getChecksum());
        assertNotEquals(checksum, new LibraryMigration(REWORDED).getChecksum());
    }

    @Test
    void oursIsInTheDatabaseAsItsFilesSay() {
        var northgate = Northgate.opened();
        northgate.run(
                () ->
                        LibraryFiles.ours()
                                .exercises()
                                .forEach(
                                        (slug, text) -> {
                                            var stored = Northgate.exercise(slug);
                                            assertEquals(text, stored.text);
                                            assertEquals(1, stored.number);
                                        }));
    }
}
