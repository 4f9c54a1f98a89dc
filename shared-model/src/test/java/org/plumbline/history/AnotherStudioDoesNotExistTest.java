package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.library.UpperBack.MON_TO_FRI;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.library.Moment;
import org.plumbline.people.Caseload;
import org.plumbline.people.Client;
import org.plumbline.people.Member;
import org.plumbline.people.Northgate;
import org.plumbline.people.NotInReach;
import org.plumbline.people.Studio;
import org.plumbline.prescription.Prescription;

/** Ines of Northgate looks for what is Vera's at Southbank. */
@QuarkusTest
class AnotherStudioDoesNotExistTest {

    @Inject CurrentStudio current;
    @Inject DataSource connections;

    private Northgate northgate;
    private Northgate southbank;
    private UUID omars;

    @BeforeEach
    void open() {
        northgate = Northgate.opened();
        southbank = Northgate.southbank();
        omars =
                southbank.call(
                        () -> southbank.prescribe(Moment.daily("before-work", "B", MON_TO_FRI)).id);
    }

    private static long count(String table) {
        return ((Number)
                        Panache.getEntityManager()
                                .createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                .longValue();
    }

    private static int change(String sql, Object... parameters) {
        var query = Panache.getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"studio", "member", "client"})
    void evenPlainSqlSeesOnlyTheOwnStudio(String table) {
        assertEquals(1L, northgate.<Long>call(() -> count(table)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prescription", "prescription_version", "history"})
    void evenPlainSqlSeesNothingOfWhatIsOnlyTheOthers(String table) {
        assertEquals(0L, northgate.<Long>call(() -> count(table)));
        assertTrue(southbank.<Long>call(() -> count(table)) > 0);
    }

    @Test
    void noStudioEnteredShowsNothing() {
        current.enter(CurrentStudio.NONE);
        for (var table :
                List.of("studio", "member", "client", "prescription", "prescription_version")) {
            assertEquals(0L, QuarkusTransaction.requiringNew().<Long>call(() -> count(table)));
        }
        QuarkusTransaction.requiringNew().run(() -> assertEquals(0, Client.count()));
    }

    @Test
    void aConnectionCarriesNoStudioIntoTheNextTransaction() throws SQLException {
        northgate.run(() -> count("client"));
        for (int i = 0; i < 5; i++) {
            try (var connection = connections.getConnection();
                    var sql = connection.createStatement();
                    var row = sql.executeQuery("select count(*) from client")) {
                row.next();
                assertEquals(0, row.getInt(1));
            }
        }
    }

    @Test
    void theOthersPeopleAndPrescriptionsAreNotFound() {
        northgate.run(
                () -> {
                    assertNull(Client.findById(southbank.client));
                    assertNull(Member.findById(southbank.practitioner));
                    assertNull(Prescription.findById(omars));
                    assertEquals(
                            List.of(northgate.client),
                            Client.<Client>listAll().stream().map(c -> c.id).toList());
                    var ines = new Caseload("Ines Calder");
                    assertThrows(NotInReach.class, () -> ines.client(southbank.client));
                    assertThrows(NotInReach.class, () -> Client.signedIn("Omar Haddad"));
                    assertThrows(NotInReach.class, () -> Member.signedIn("Vera Kohl"));
                });
    }

    @Test
    void aRowOfAnotherStudioIsRefusedByThePolicy() {
        for (var insert :
                List.of(
                        "insert into history (studio_id, id, at, actor_id, actor_role, what, about)"
                                + " values (?, gen_random_uuid(), now(), gen_random_uuid(), 'X',"
                                + " 'a.b', gen_random_uuid())",
                        "insert into operation (studio_id, operation_id, request_hash, at)"
                                + " values (?, gen_random_uuid(), '', now())",
                        "insert into routine (studio_id, id, version, name, program)"
                                + " values (?, gen_random_uuid(), 0, 'R', '[]')",
                        "insert into member (studio_id, id, subject, name, role)"
                                + " values (?, gen_random_uuid(), 's', 'S', 'STAFF')")) {
            var refused =
                    assertThrows(
                            Exception.class,
                            () -> northgate.run(() -> change(insert, southbank.studio)));
            assertTrue(said(refused).contains("row-level security policy"), said(refused));
        }
    }

    @Test
    void theOthersRowsCannotBeChangedTakenOrGivenAway() {
        northgate.run(
                () -> {
                    assertEquals(
                            0,
                            change("update client set name = 'X' where id = ?", southbank.client));
                    assertEquals(0, change("delete from adherence_day"));
                });
        var refused =
                assertThrows(
                        Exception.class,
                        () ->
                                northgate.run(
                                        () ->
                                                change(
                                                        "update client set studio_id = ?",
                                                        southbank.studio)));
        assertTrue(said(refused).contains("row-level security policy"), said(refused));
        southbank.run(() -> assertEquals("Omar Haddad", southbank.client().name));
    }

    @Test
    void aForeignKeyCannotReachIntoAnotherStudio() {
        var refused =
                assertThrows(
                        Exception.class,
                        () ->
                                northgate.run(
                                        () ->
                                                change(
                                                        "update client set practitioner_id = ?",
                                                        southbank.practitioner)));
        assertTrue(said(refused).contains("foreign key"), said(refused));
    }

    @Test
    void aReadOnlyRequestCannotWrite() {
        northgate.run(() -> {});
        current.onlyReads();
        assertEquals(1L, northgate.<Long>call(() -> count("client")));
        var refused =
                assertThrows(
                        Exception.class,
                        () -> northgate.run(() -> change("update client set called = 'May'")));
        assertTrue(said(refused).contains("read-only transaction"), said(refused));
        assertThrows(
                Exception.class,
                () -> northgate.run(() -> new Studio(UUID.randomUUID(), "X").persistAndFlush()));
    }

    /** The second fence: with the policies gone the queries still ask for the studio. */
    @Test
    void withoutThePoliciesHibernateStillAsksForTheStudio() throws SQLException {
        try {
            for (var table : List.of("client", "member", "prescription")) {
                Owner.execute("alter table " + table + " disable row level security");
            }
            northgate.run(
                    () -> {
                        assertTrue(count("client") > 1, "the policies are really off");
                        assertNull(Client.findById(southbank.client), "by id");
                        assertNull(Member.findById(southbank.practitioner), "by id");
                        assertNull(Prescription.findById(omars), "by id");
                        assertEquals(1, Client.count(), "counted");
                        assertEquals(1, Client.listAll().size(), "listed");
                        assertEquals(1, Member.listAll().size(), "listed");
                        assertEquals(List.of(), Prescription.listAll(), "listed");
                        assertThrows(NotInReach.class, () -> Client.signedIn("Omar Haddad"));
                        assertEquals(
                                List.of(), new Caseload("Vera Kohl").clients(), "joined by query");
                        var omar = new Client(northgate.practitioner(), "Omar", "Omar", null);
                        omar.id = southbank.client;
                        assertEquals(List.of(), Prescription.of(omar), "fetched with joins");
                    });
            southbank.run(() -> assertNotNull(Prescription.findById(omars)));
        } finally {
            for (var table : List.of("client", "member", "prescription")) {
                Owner.execute("alter table " + table + " enable row level security");
            }
        }
    }

    private static String said(Throwable thrown) {
        var all = new StringBuilder();
        for (var at = thrown; at != null; at = at.getCause()) {
            all.append(at.getMessage()).append('\n');
        }
        return all.toString();
    }
}
