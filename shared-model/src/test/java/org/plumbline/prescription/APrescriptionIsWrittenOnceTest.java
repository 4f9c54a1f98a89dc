package org.plumbline.prescription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.history.Refusals.refused;
import static org.plumbline.library.UpperBack.MON_TO_FRI;
import static org.plumbline.library.UpperBack.afterHolding;
import static org.plumbline.library.UpperBack.afterWork;
import static org.plumbline.library.UpperBack.beforeWork;
import static org.plumbline.library.UpperBack.stretching;
import static org.plumbline.people.Northgate.NOW;
import static org.plumbline.people.Northgate.TODAY;
import static org.plumbline.people.Northgate.at;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.history.HistoryEntry;
import org.plumbline.library.Dose;
import org.plumbline.library.Item;
import org.plumbline.library.Moment;
import org.plumbline.library.Moment.Kind;
import org.plumbline.library.Program;
import org.plumbline.library.Routine;
import org.plumbline.library.Side;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Northgate;
import org.plumbline.people.NotInReach;

/** Ines prescribes to Maya on Wednesday 18 November 2026. */
@QuarkusTest
@Timeout(30)
class APrescriptionIsWrittenOnceTest {

    private Northgate northgate;
    private UUID id;

    @BeforeEach
    void prescribe() {
        northgate = Northgate.opened();
        id = northgate.call(() -> northgate.prescribe(beforeWork(), afterWork()).id);
    }

    private Prescription prescription() {
        return Prescription.of(northgate.client(), id);
    }

    private void change(Consumer<Prescription> change) {
        northgate.run(() -> change.accept(prescription()));
    }

    private void amend(Prescription prescription, Program program, LocalDate from) {
        prescription.amend(program, from, TODAY, "", northgate.practitioner(), NOW);
    }

    private Hold hold(Prescription prescription, Days days) {
        return prescription.hold(days, "On a journey", northgate.practitioner(), NOW);
    }

    private static int sql(String sql) {
        return Panache.getEntityManager().createNativeQuery(sql).executeUpdate();
    }

    // Written once

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prescription_version",
                "session",
                "trigger_event",
                "operation",
                "history",
                "exercise",
                "exercise_revision"
            })
    void theDatabaseRefusesToChangeOrDelete(String table) {
        for (var statement :
                List.of("update " + table + " set " + key(table), "delete from " + table)) {
            var refused = assertThrows(Exception.class, () -> northgate.run(() -> sql(statement)));
            assertTrue(said(refused).contains("permission denied"), said(refused));
        }
    }

    private static String key(String table) {
        return table.equals("operation") ? "request_hash = ''" : "id = id";
    }

    @Test
    void aVersionsChangedFieldIsNotWritten() {
        change(p -> p.versions.iterator().next().message = "changed");
        change(p -> assertEquals("", p.versions.iterator().next().message));
    }

    @Test
    void aProgramComesBackFromTheDatabaseAsItWas() {
        var program =
                northgate.call(
                        () -> {
                            var both = Northgate.both();
                            var dose = new Dose(3, 10, 5, 30, Side.EACH, "2-1-2", 2.5);
                            var item =
                                    new Item(
                                            both.get(0).exercise(),
                                            both.get(0).revision(),
                                            dose,
                                            "Slowly · يسار · 🙂");
                            var morning =
                                    new Moment(
                                            "morning",
                                            "Morning",
                                            Kind.DAILY,
                                            MON_TO_FRI,
                                            LocalTime.of(7, 30),
                                            null,
                                            null);
                            var full =
                                    new Program(
                                            List.of(
                                                    new WhenDo(morning, List.of(item)),
                                                    new WhenDo(stretching(3), both),
                                                    new WhenDo(afterHolding(), both)));
                            new Routine(northgate.studio, "Full", "", full).persist();
                            amend(prescription(), full, TODAY);
                            return full;
                        });
        northgate.run(
                () -> {
                    assertEquals(program, Routine.byName().get(0).program);
                    assertEquals(
                            program,
                            prescription().course().versionOn(TODAY).orElseThrow().program());
                });
    }

    // Amending

    @Test
    void amendedOnTheSameDateTheLaterVersionIsInForceAndBothAreKept() {
        change(p -> amend(p, at(beforeWork()), TODAY));
        change(p -> amend(p, at(afterWork()), TODAY));
        change(
                p -> {
                    assertEquals(List.of(1, 2, 3), p.versions.stream().map(v -> v.number).toList());
                    assertEquals(
                            at(afterWork()).lines().get(0).moment(),
                            p.course()
                                    .versionOn(TODAY)
                                    .orElseThrow()
                                    .program()
                                    .lines()
                                    .get(0)
                                    .moment());
                    assertEquals(
                            List.of(
                                    "prescription.started",
                                    "prescription.amended",
                                    "prescription.amended"),
                            HistoryEntry.about(p).stream().map(entry -> entry.what).toList());
                });
    }

    @Test
    void itChangesNoDayOnWhichSomethingWasLogged() {
        refused(
                "effectiveFrom",
                "2026-11-19",
                () ->
                        change(
                                p ->
                                        p.amend(
                                                at(beforeWork()),
                                                TODAY,
                                                TODAY.plusDays(1),
                                                "",
                                                northgate.practitioner(),
                                                NOW)));
    }

    @Test
    void itChangesNoPastDayEvenWhenNothingWasLogged() {
        var later = NOW.plus(Duration.ofDays(7));
        refused(
                "effectiveFrom",
                "2026-11-25",
                () ->
                        change(
                                p ->
                                        p.amend(
                                                at(beforeWork()),
                                                TODAY.plusDays(6),
                                                TODAY,
                                                "",
                                                northgate.practitioner(),
                                                later)));
    }

    @Test
    void beforeItsStartItIsAmendedFromItsStart() {
        var next =
                northgate.call(
                        () ->
                                northgate.prescribe(
                                                at(beforeWork()),
                                                new Days(TODAY.plusDays(5), null),
                                                NOW)
                                        .id);
        refused(
                "effectiveFrom",
                "2026-11-23",
                () ->
                        northgate.run(
                                () ->
                                        amend(
                                                Prescription.of(northgate.client(), next),
                                                at(afterWork()),
                                                TODAY)));
    }

    @Test
    void twoEditsAtOnceClashAndTheFirstStands() throws Exception {
        var loaded = new CountDownLatch(1);
        var amended = new CountDownLatch(1);
        var late =
                northgate.request(
                        () -> {
                            var prescription = prescription();
                            loaded.countDown();
                            assertTrue(amended.await(20, TimeUnit.SECONDS));
                            amend(prescription, at(afterWork()), TODAY);
                            return true;
                        });
        assertTrue(loaded.await(20, TimeUnit.SECONDS));
        change(p -> amend(p, at(beforeWork()), TODAY));
        amended.countDown();

        var clash = assertThrows(Exception.class, () -> late.get(20, TimeUnit.SECONDS));
        assertTrue(causedBy(clash, OptimisticLockException.class), said(clash));
        change(p -> assertEquals(2, p.versions.size()));
    }

    @Test
    void everyAmendmentAndHoldCountsTheVersionUpThatAFormCarries() {
        int before = northgate.call(() -> prescription().version);
        change(p -> amend(p, at(beforeWork()), TODAY));
        int amended = northgate.call(() -> prescription().version);
        change(p -> hold(p, new Days(TODAY, TODAY)));
        int held = northgate.call(() -> prescription().version);
        assertTrue(before < amended && amended < held, before + " " + amended + " " + held);
    }

    // Holds

    @Test
    void twoHoldsNeverOverlap() {
        change(p -> hold(p, new Days(TODAY.plusDays(2), TODAY.plusDays(4))));
        for (var days :
                List.of(
                        new Days(TODAY.plusDays(4), TODAY.plusDays(9)),
                        new Days(TODAY, TODAY.plusDays(2)),
                        new Days(TODAY.plusDays(3), TODAY.plusDays(3)),
                        new Days(TODAY, null))) {
            refused("firstDay", "already on hold", () -> change(p -> hold(p, days)));
        }
        change(p -> hold(p, new Days(TODAY, TODAY.plusDays(1))));
        change(p -> hold(p, new Days(TODAY.plusDays(5), null)));
        change(p -> assertEquals(3, p.holds.size()));
        refused(
                "firstDay",
                "already",
                () -> change(p -> hold(p, new Days(TODAY.plusDays(99), null))));
    }

    @Test
    void theDatabaseRefusesAnOverlapToo() {
        change(p -> hold(p, new Days(TODAY, TODAY.plusDays(4))));
        var again =
                "insert into hold select studio_id, gen_random_uuid(), prescription_id,"
                        + " first_day + %d, %s, reason, held_by, held_at from hold";
        for (var overlap :
                List.of(again.formatted(4, "null"), again.formatted(2, "first_day + 3"))) {
            var refused = assertThrows(Exception.class, () -> northgate.run(() -> sql(overlap)));
            assertTrue(said(refused).contains("exclusion constraint"), said(refused));
        }
        northgate.run(() -> assertEquals(1, sql(again.formatted(5, "null"))));
    }

    // Starting

    @Test
    void itStartsTodayOrLaterInTheClientsZone() {
        refused(
                "startsOn",
                "today or later",
                () ->
                        northgate.run(
                                () ->
                                        northgate.prescribe(
                                                at(beforeWork()),
                                                new Days(TODAY.minusDays(1), null),
                                                NOW)));
    }

    @Test
    void dailyMomentsWithoutWeekdaysFallOnTheClientsWorkDays() {
        var open = Moment.daily("any-morning", "Any morning", null);
        var next = northgate.call(() -> northgate.prescribe(open).id);
        northgate.run(
                () -> {
                    var course = Prescription.of(northgate.client(), next).course();
                    assertEquals(5, course.due(new Days(TODAY, TODAY.plusDays(6))).size());
                });
    }

    @Test
    void anUnknownExerciseIsRefused() {
        refused(
                "moments",
                "no such exercise",
                () ->
                        northgate.run(
                                () ->
                                        northgate.prescribe(
                                                org.plumbline.library.UpperBack.at(beforeWork()),
                                                new Days(TODAY, null),
                                                NOW)));
    }

    private void start(String title, String message) {
        northgate.run(
                () ->
                        Prescription.start(
                                northgate.client(),
                                null,
                                title,
                                at(beforeWork()),
                                new Days(TODAY, null),
                                message,
                                northgate.practitioner(),
                                NOW));
    }

    @Test
    void aTitleHas1To120Characters() {
        refused("title", "1 to 120", () -> start(" ", ""));
        refused("title", "1 to 120", () -> start("t".repeat(121), ""));
        start("t".repeat(120), "");
    }

    @Test
    void aMessageHasAtMost1000Characters() {
        refused("message", "1,001", () -> start("Upper back", "m".repeat(1001)));
        start("Upper back", "m".repeat(1000));
    }

    @Test
    void aRefusedOneLeavesNothingBehind() {
        assertThrows(Exception.class, () -> start("Upper back", "m".repeat(1001)));
        northgate.run(() -> assertEquals(1, Prescription.count()));
    }

    @Test
    void somebodyElsesIsNotFound() {
        var other = Northgate.opened();
        assertThrows(NotInReach.class, () -> other.run(() -> Prescription.of(other.client(), id)));
    }

    private static boolean causedBy(Throwable thrown, Class<?> type) {
        for (var at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static String said(Throwable thrown) {
        var all = new StringBuilder();
        for (var at = thrown; at != null; at = at.getCause()) {
            all.append(at).append('\n');
        }
        return all.toString();
    }
}
