package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.plumbline.library.UpperBack.afterHolding;
import static org.plumbline.library.UpperBack.afterWork;
import static org.plumbline.library.UpperBack.at;
import static org.plumbline.library.UpperBack.beforeWork;
import static org.plumbline.library.UpperBack.stretching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.library.Program;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Diary;
import org.plumbline.practice.Reason;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;

/** Maya's week from Monday 16 November 2026, in the cases the rules were agreed on. */
class TheWorkedExamplesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(6));
    private static final Program BOTH_WORK = at(beforeWork(), afterWork());

    private final UUID prescription = UUID.randomUUID();
    private final Diary maya = new Diary(prescription, LONDON);

    /** Eight of ten in full, Wednesday evening stopped at half, Friday evening skipped. */
    private void anAlmostPerfectWeek() {
        for (int day = 16; day <= 20; day++) {
            maya.did("before-work", "2026-11-%dT07:10".formatted(day));
            if (day == 18) {
                maya.stopped("after-work", "2026-11-18T17:40", Diary.half(), Reason.TOO_HARD);
            } else if (day == 20) {
                maya.skipped("after-work", "2026-11-20T17:40", Reason.NO_TIME);
            } else {
                maya.did("after-work", "2026-11-%dT17:40".formatted(day));
            }
        }
    }

    private Course course(Days held, Map<LocalDate, Program> versions) {
        var numbered =
                versions.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                v ->
                                        new Course.Version(
                                                v.getKey().getDayOfMonth(),
                                                v.getKey(),
                                                v.getValue()))
                        .toList();
        return new Course(
                prescription,
                numbered,
                held == null ? List.of() : List.of(held),
                new Days(numbered.get(0).effectiveFrom(), null));
    }

    private Adherence on(Course course, Days period, String now) {
        return Adherence.of(List.of(course), maya.sessions, LONDON, period, maya.instant(now));
    }

    @Test
    void nineOfTenWereDoneAndEightAndAHalfDoses() {
        anAlmostPerfectWeek();

        var week = on(course(null, Map.of(MONDAY, BOTH_WORK)), WEEK, "2026-11-23T00:00");

        assertEquals(new Ratio(9, 10), week.frequency());
        assertEquals(new Ratio(8.5, 10), week.dose());
        assertEquals(0.9, week.frequency().rate());
        assertEquals(0.85, week.dose().rate());
        assertEquals(List.of(), week.extras());
        assertEquals(Map.of(Reason.TOO_HARD, 1L, Reason.NO_TIME, 1L), week.reasons());
    }

    @Test
    void bySundayEveningTheWorkingWeekIsClosedAlready() {
        anAlmostPerfectWeek();
        var week = on(course(null, Map.of(MONDAY, BOTH_WORK)), WEEK, "2026-11-22T19:00");
        assertEquals(new Ratio(9, 10), week.frequency());
    }

    @Test
    void amendedFromFridayNineAreDueAndMondaysFiguresStand() {
        anAlmostPerfectWeek();
        var monday = new Days(MONDAY, MONDAY);
        var before = course(null, Map.of(MONDAY, BOTH_WORK));
        var amended = course(null, Map.of(MONDAY, BOTH_WORK, MONDAY.plusDays(4), at(beforeWork())));

        var week = on(amended, WEEK, "2026-11-23T00:00");

        assertEquals(9, week.frequency().total());
        assertEquals(new Ratio(9, 9), week.frequency());
        assertEquals(new Ratio(8.5, 9), week.dose());
        assertEquals(
                on(before, monday, "2026-11-23T00:00"), on(amended, monday, "2026-11-23T00:00"));
    }

    @Test
    void onHoldForTwoDaysSixAreDueAndWednesdaysSessionIsAnExtra() {
        var wednesday = maya.did("before-work", "2026-11-18T07:10");
        maya.did("before-work", "2026-11-16T07:10");
        var held = new Days(MONDAY.plusDays(2), MONDAY.plusDays(3));

        var week = on(course(held, Map.of(MONDAY, BOTH_WORK)), WEEK, "2026-11-23T00:00");

        assertEquals(new Ratio(1, 6), week.frequency());
        assertEquals(List.of(wednesday), week.extras());
    }

    @Test
    void threeAWeekPrescribedOnFridayIsOneAndTheSecondSessionAnExtra() {
        var friday = MONDAY.plusDays(4);
        maya.did("stretching", "2026-11-20T12:00");
        var second = maya.did("stretching", "2026-11-22T12:00");

        var week = on(course(null, Map.of(friday, at(stretching(3)))), WEEK, "2026-11-23T00:00");

        assertEquals(new Ratio(1, 1), week.frequency());
        assertEquals(new Ratio(1, 1), week.dose());
        assertEquals(List.of(second), week.extras());
    }

    @Test
    void ofThreeEventsOneWasAnsweredInTime() {
        var moment = afterHolding().key();
        maya.happened(moment, "2026-11-16T10:00");
        maya.did(moment, "2026-11-16T10:10");
        maya.happened(moment, "2026-11-17T10:00");
        maya.did(moment, "2026-11-17T11:10");
        maya.happened(moment, "2026-11-18T10:00");

        var response = Response.of(maya.events, maya.sessions, WEEK);

        assertEquals(new Ratio(1, 3), response.ratio());
        assertEquals(2, response.uses());
        assertEquals(2, response.daysUsed());
        var week =
                on(
                        course(null, Map.of(MONDAY, at(beforeWork(), afterHolding()))),
                        WEEK,
                        "2026-11-23T00:00");
        assertEquals(new Ratio(0, 5), week.frequency(), "as needed is never in F");
        assertEquals(List.of(), week.extras());
    }

    @Test
    void loggedOnMondayNightWithoutANetworkItIsTimelyAndMondays() {
        var offline = maya.did("after-work", "2026-11-16T23:50");
        Diary.received(
                offline,
                new Clocks(
                        offline.clocks.performed(),
                        offline.clocks.captured(),
                        maya.instant("2026-11-19T08:00"),
                        LONDON));

        var monday =
                on(
                        course(null, Map.of(MONDAY, at(afterWork()))),
                        new Days(MONDAY, MONDAY),
                        "2026-11-19T08:00");

        assertEquals(new Ratio(1, 1), monday.frequency());
        assertEquals(List.of(offline), monday.outcomes().get(0).sessions());
        assertFalse(monday.outcomes().get(0).late());
    }
}
