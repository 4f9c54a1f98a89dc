package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.library.UpperBack.PRESSES;
import static org.plumbline.library.UpperBack.PULL_OVERS;
import static org.plumbline.library.UpperBack.afterHolding;
import static org.plumbline.library.UpperBack.afterWork;
import static org.plumbline.library.UpperBack.at;
import static org.plumbline.library.UpperBack.beforeWork;
import static org.plumbline.library.UpperBack.item;
import static org.plumbline.library.UpperBack.stretching;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.library.Dose;
import org.plumbline.library.Moment;
import org.plumbline.library.Program;
import org.plumbline.library.Side;
import org.plumbline.library.UpperBack;
import org.plumbline.practice.Diary;
import org.plumbline.practice.Done;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;

/** The rules of adherence one by one, on Maya's Monday and its week. */
class WhatCountsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Days ON_MONDAY = new Days(MONDAY, MONDAY);
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(6));
    private static final String LATER = "2026-12-31T12:00";

    private final UUID prescription = UUID.randomUUID();
    private final Diary maya = new Diary(prescription, LONDON);

    private Course course(Program program) {
        return new Course(
                prescription,
                List.of(new Course.Version(1, MONDAY, program)),
                List.of(),
                new Days(MONDAY, null));
    }

    private Adherence on(Program program, Days period, String now) {
        return on(course(program), period, now);
    }

    private Adherence on(Course course, Days period, String now) {
        return Adherence.of(List.of(course), maya.sessions, LONDON, period, maya.instant(now));
    }

    private Outcome monday(Program program) {
        return on(program, ON_MONDAY, LATER).outcomes().get(0);
    }

    // What was done (rule 4)

    @Test
    void twoSessionsOfOneOccurrenceAddUpPerExercise() {
        maya.did("before-work", "2026-11-16T07:00", List.of(new Done(PRESSES, 3, 30)));
        maya.did("before-work", "2026-11-16T21:00", List.of(new Done(PULL_OVERS, 1, 15)));

        var outcome = monday(at(beforeWork()));

        assertEquals(0.75, outcome.dose());
        assertEquals(State.PARTIAL, outcome.state());
        assertEquals(maya.sessions, outcome.sessions());
    }

    @Test
    void moreThanPrescribedOfOneExerciseDoesNotMakeUpForTheOther() {
        maya.did("before-work", "2026-11-16T07:00", List.of(new Done(PRESSES, 9, 90)));
        assertEquals(0.5, monday(at(beforeWork())).dose());
    }

    @Test
    void eachSideInTurnIsTwiceTheDose() {
        var each = new Dose(3, 10, null, 45, Side.EACH, null, null);
        maya.did("before-work", "2026-11-16T07:00", List.of(new Done(PRESSES, 3, 30)));
        assertEquals(0.5, monday(at(beforeWork(), item(PRESSES, each))).dose());
    }

    @Test
    void oneSideOnlyIsThePlainDose() {
        var left = new Dose(3, 10, null, 45, Side.LEFT, null, null);
        maya.did("before-work", "2026-11-16T07:00", List.of(new Done(PRESSES, 3, 30)));
        assertEquals(State.DONE, monday(at(beforeWork(), item(PRESSES, left))).state());
    }

    @Test
    void aHoldIsMeasuredInSecondsAndAHeldRepetitionInRepetitions() {
        maya.did("before-work", "2026-11-16T07:00", List.of(new Done(PRESSES, 1, 30)));
        assertEquals(0.5, monday(at(beforeWork(), item(PRESSES, Dose.hold(2, 30)))).dose());
        var heldReps = new Dose(3, 10, 5, 45, Side.BOTH, null, null);
        assertEquals(1, monday(at(beforeWork(), item(PRESSES, heldReps))).dose());
    }

    @Test
    void theDoseIsMeasuredByTheVersionInForceOnItsDay() {
        maya.did("before-work", "2026-11-16T07:00");
        maya.did("before-work", "2026-11-17T07:00");
        var harder = at(beforeWork(), item(PRESSES, Dose.reps(6, 10)));
        var course =
                new Course(
                        prescription,
                        List.of(
                                new Course.Version(1, MONDAY, at(beforeWork())),
                                new Course.Version(2, MONDAY.plusDays(1), harder)),
                        List.of(),
                        new Days(MONDAY, null));

        var doses =
                on(course, new Days(MONDAY, MONDAY.plusDays(1)), LATER).outcomes().stream()
                        .map(Outcome::dose)
                        .toList();

        assertEquals(List.of(1.0, 0.5), doses);
    }

    @Test
    void anotherPrescriptionsSessionOfTheSameMomentAnswersNothingHere() {
        var other = new Diary(UUID.randomUUID(), LONDON);
        maya.sessions.add(other.did("before-work", "2026-11-16T07:00"));

        var day = on(at(beforeWork()), ON_MONDAY, LATER);

        assertEquals(new Ratio(0, 1), day.frequency());
    }

    // Extras (rule 3)

    @Test
    void aSessionOnADayThatIsNotAWorkDayIsAnExtra() {
        var saturday = maya.did("before-work", "2026-11-21T09:00");
        var week = on(at(beforeWork()), WEEK, LATER);
        assertEquals(List.of(saturday), week.extras());
        assertEquals(new Ratio(0, 5), week.frequency());
    }

    @Test
    void aSessionAfterTheLastDayIsAnExtra() {
        var ended =
                new Course(
                        prescription,
                        List.of(new Course.Version(1, MONDAY, at(beforeWork()))),
                        List.of(),
                        new Days(MONDAY, MONDAY.plusDays(1)));
        var wednesday = maya.did("before-work", "2026-11-18T07:00");
        var week = on(ended, WEEK, LATER);
        assertEquals(2, week.frequency().total());
        assertEquals(List.of(wednesday), week.extras());
    }

    @Test
    void aSkipIsNeverAnExtra() {
        maya.skipped("before-work", "2026-11-21T09:00", Reason.NO_TIME);
        assertEquals(List.of(), on(at(beforeWork()), WEEK, LATER).extras());
    }

    // Late (rule 5)

    private Outcome capturedAfterTheDay(Duration later) {
        maya.sessions.clear();
        var closes = maya.instant("2026-11-17T00:00");
        Diary.captured(maya.did("before-work", "2026-11-16T07:00"), closes.plus(later));
        return monday(at(beforeWork()));
    }

    @Test
    void capturedADayAfterTheWindowItIsTimely() {
        var outcome = capturedAfterTheDay(Duration.ofHours(24));
        assertFalse(outcome.late());
        assertEquals(State.DONE, outcome.state());
    }

    @Test
    void capturedWithinTheWeekItCountsAndIsFlagged() {
        for (var later : List.of(Duration.ofHours(24).plusMillis(1), Duration.ofDays(7))) {
            var outcome = capturedAfterTheDay(later);
            assertTrue(outcome.late());
            assertEquals(1, outcome.dose());
        }
    }

    @Test
    void capturedLaterItIsShownButCountsForNothing() {
        var outcome = capturedAfterTheDay(Duration.ofDays(7).plusMillis(1));
        assertEquals(State.MISSED, outcome.state());
        assertEquals(0, outcome.dose());
        assertEquals(maya.sessions, outcome.sessions());
        assertFalse(outcome.late());
        assertEquals(List.of(), on(at(beforeWork()), ON_MONDAY, LATER).extras());
    }

    @Test
    void aQuotasSessionCapturedTooLateIsShownWithItsWeekAndIsNoExtra() {
        var late = maya.did("stretching", "2026-11-18T12:00");
        Diary.captured(late, maya.instant("2026-11-30T00:00").plusMillis(1));

        var week = on(at(stretching(1)), WEEK, LATER);

        assertEquals(new Ratio(0, 1), week.frequency());
        assertEquals(List.of(late), week.outcomes().get(0).sessions());
        assertEquals(List.of(), week.extras());
    }

    // Corrections and removals (rule 5)

    @Test
    void aCorrectionChangesTheAmountsAndKeepsTheFirstCapture() {
        var first = maya.did("before-work", "2026-11-16T07:00", Diary.half());
        maya.corrected(first, "2026-12-20T09:00", Diary.inFull());

        var outcome = monday(at(beforeWork()));

        assertEquals(1, outcome.dose(), "half is not added to the whole");
        assertFalse(outcome.late());
        assertEquals(1, outcome.sessions().size());
    }

    @Test
    void aCorrectionOfACorrectionIsTheLastWord() {
        var first = maya.did("before-work", "2026-11-16T07:00", Diary.inFull());
        var second = maya.corrected(first, "2026-11-16T08:00", Diary.inFull());
        maya.corrected(second, "2026-11-16T09:00", Diary.half());
        assertEquals(0.5, monday(at(beforeWork())).dose());
    }

    @Test
    void theCorrectionWinsThoughBothArrivedInTheSameInstant() {
        var first = maya.did("before-work", "2026-11-16T07:00", Diary.inFull());
        var correction = maya.corrected(first, "2026-11-16T07:00", Diary.half());
        first.id = new UUID(2, 2);
        correction.id = new UUID(1, 1);
        correction.supersedes = first.id;
        assertEquals(0.5, monday(at(beforeWork())).dose());
    }

    @Test
    void theLastCapturedOfTwoCorrectionsWinsWhicheverArrivedFirst() {
        var first = maya.did("before-work", "2026-11-16T07:00", Diary.inFull());
        var tablet = maya.corrected(first, "2026-11-16T20:00", Diary.half());
        var phone = maya.corrected(first, "2026-11-16T10:00", Diary.inFull());
        Diary.received(
                phone,
                new org.plumbline.practice.Clocks(
                        first.clocks.performed(),
                        phone.clocks.captured(),
                        maya.instant("2026-11-18T08:00"),
                        LONDON));
        assertEquals(List.of(tablet), monday(at(beforeWork())).sessions());
    }

    @Test
    void aRemovedSessionIsGone() {
        var mistaken = maya.did("before-work", "2026-11-16T07:00");
        maya.removed(mistaken, "2026-11-16T08:00");
        var outcome = monday(at(beforeWork()));
        assertEquals(State.MISSED, outcome.state());
        assertEquals(List.of(), outcome.sessions());
    }

    // States and figures (rules 6 to 8)

    @Test
    void pendingIsInNeitherNumberEvenWhenDoneAlready() {
        maya.did("before-work", "2026-11-16T07:00");
        var today = on(at(beforeWork(), afterWork()), ON_MONDAY, "2026-11-16T23:59");
        assertEquals(
                List.of(State.DONE, State.PENDING),
                today.outcomes().stream().map(Outcome::state).toList());
        assertFalse(today.frequency().hasData());
        assertFalse(today.dose().hasData());
    }

    @Test
    void theWindowClosesAtMidnight() {
        assertEquals(State.PENDING, stateAt("2026-11-16T23:59:59.999"));
        assertEquals(State.MISSED, stateAt("2026-11-17T00:00"));
    }

    private State stateAt(String now) {
        return on(at(beforeWork()), ON_MONDAY, now).outcomes().get(0).state();
    }

    @Test
    void nothingDueIsNoData() {
        var saturday = new Days(MONDAY.plusDays(5), MONDAY.plusDays(5));
        var frequency = on(at(beforeWork()), saturday, LATER).frequency();
        assertEquals(Ratio.NO_DATA, frequency);
        assertEquals(Ratio.Band.NO_DATA, frequency.band());
        assertThrows(IllegalStateException.class, frequency::rate);
    }

    @Test
    void skippedScoresNothingAndStaysIn() {
        maya.skipped("before-work", "2026-11-16T07:00", Reason.UNWELL);
        var day = on(at(beforeWork()), ON_MONDAY, LATER);
        assertEquals(State.SKIPPED, day.outcomes().get(0).state());
        assertEquals(Reason.UNWELL, day.outcomes().get(0).reason());
        assertEquals(new Ratio(0, 1), day.frequency());
    }

    @Test
    void skippedAndThenDoneAfterAllIsDoneWithoutAReason() {
        maya.skipped("before-work", "2026-11-16T07:00", Reason.NO_TIME);
        maya.did("before-work", "2026-11-16T21:00");
        var outcome = monday(at(beforeWork()));
        assertEquals(State.DONE, outcome.state());
        assertNull(outcome.reason());
    }

    @Test
    void stoppedEarlyIsPartialWithItsReason() {
        maya.stopped("before-work", "2026-11-16T07:00", Diary.half(), Reason.PAIN);
        var outcome = monday(at(beforeWork()));
        assertEquals(State.PARTIAL, outcome.state());
        assertEquals(Reason.PAIN, outcome.reason());
        assertTrue(outcome.practised());
    }

    @Test
    void overTwoPrescriptionsNumeratorsAndDenominatorsAddUp() {
        maya.did("before-work", "2026-11-16T07:00");
        var other =
                new Course(
                        UUID.randomUUID(),
                        List.of(new Course.Version(1, MONDAY, at(afterWork()))),
                        List.of(),
                        new Days(MONDAY, null));
        var both =
                Adherence.of(
                        List.of(course(at(beforeWork())), other),
                        maya.sessions,
                        LONDON,
                        ON_MONDAY,
                        maya.instant(LATER));
        assertEquals(new Ratio(1, 2), both.frequency());
    }

    @Test
    void oneMomentCanBeLookedAtAlone() {
        maya.did("before-work", "2026-11-16T07:00");
        var day = on(at(beforeWork(), afterWork()), ON_MONDAY, LATER);
        assertEquals(new Ratio(1, 1), day.ofMoment("before-work").frequency());
        assertEquals(new Ratio(0, 1), day.ofMoment("after-work").frequency());
    }

    @Test
    void asNeededIsNeitherDueNorAnExtra() {
        maya.did("after-holding-your-child", "2026-11-16T11:00");
        var day = on(at(afterHolding()), ON_MONDAY, LATER);
        assertEquals(List.of(), day.outcomes());
        assertEquals(List.of(), day.extras());
    }

    // Quotas (rules 2 to 4)

    @Test
    void theBestSessionsOfAWeekAnswerOneOccurrenceEach() {
        maya.did("stretching", "2026-11-16T12:00", List.of(new Done(PRESSES, 1, 6)));
        var half = maya.did("stretching", "2026-11-17T12:00", Diary.half());
        var full = maya.did("stretching", "2026-11-20T12:00");

        var week = on(at(stretching(2)), WEEK, LATER);

        assertEquals(new Ratio(2, 2), week.frequency());
        assertEquals(new Ratio(1.5, 2), week.dose());
        assertEquals(
                List.of(List.of(full), List.of(half)),
                week.outcomes().stream().map(Outcome::sessions).toList());
        assertEquals(1, week.extras().size());
    }

    @Test
    void aQuotasWeekBelongsToThePeriodOfItsSundayWithItsExtras() {
        var first = maya.did("stretching", "2026-11-16T12:00");
        var second = maya.did("stretching", "2026-11-17T12:00");
        var fromWednesday = new Days(MONDAY.plusDays(2), MONDAY.plusDays(8));
        var toTuesday = new Days(MONDAY.minusDays(5), MONDAY.plusDays(1));

        var sundays = on(at(stretching(1)), fromWednesday, LATER);
        assertEquals(new Ratio(1, 1), sundays.frequency());
        assertEquals(List.of(second), sundays.extras());
        assertEquals(List.of(first), sundays.outcomes().get(0).sessions());

        var before = on(at(stretching(1)), toTuesday, LATER);
        assertEquals(Ratio.NO_DATA, before.frequency());
        assertEquals(List.of(), before.extras());
    }

    @Test
    void aQuotasSessionOnAHeldDayIsAnExtra() {
        var held = maya.did("stretching", "2026-11-18T12:00");
        var course =
                new Course(
                        prescription,
                        List.of(new Course.Version(1, MONDAY, at(stretching(7)))),
                        List.of(new Days(MONDAY.plusDays(2), MONDAY.plusDays(2))),
                        new Days(MONDAY, null));

        var week = on(course, WEEK, LATER);

        assertEquals(new Ratio(0, 6), week.frequency());
        assertEquals(List.of(held), week.extras());
    }

    @Test
    void aSessionIsCountedOnceWhenItsMomentTurnsFromDailyIntoAQuota() {
        maya.did("stretching", "2026-11-16T12:00");
        var daily = Moment.daily("stretching", "Stretching", UpperBack.MON_TO_FRI);
        var course =
                new Course(
                        prescription,
                        List.of(
                                new Course.Version(1, MONDAY, at(daily)),
                                new Course.Version(2, MONDAY.plusDays(1), at(stretching(7)))),
                        List.of(),
                        new Days(MONDAY, null));

        var week = on(course, WEEK, LATER);

        assertEquals(new Ratio(1, 8), week.frequency());
    }

    @Test
    void theWeeksLastDayInForceSaysHowManyTimesWereDue() {
        var course =
                new Course(
                        prescription,
                        List.of(
                                new Course.Version(1, MONDAY, at(stretching(7))),
                                new Course.Version(2, MONDAY.plusDays(3), at(stretching(3)))),
                        List.of(),
                        new Days(MONDAY, MONDAY.plusDays(4)));
        // Five days in force: 3 × 5 / 7, rounded down.
        assertEquals(2, on(course, WEEK, LATER).frequency().total());
    }

    @Test
    void aQuotaStaysOpenUntilTheWeeksMidnight() {
        var sunday = on(at(stretching(2)), WEEK, "2026-11-22T23:59");
        assertEquals(Ratio.NO_DATA, sunday.frequency());
        assertEquals(
                List.of(State.PENDING, State.PENDING),
                sunday.outcomes().stream().map(Outcome::state).toList());
    }

    @Test
    void reasonsAreCountedMostOftenFirst() {
        maya.skipped("before-work", "2026-11-16T07:00", Reason.FORGOT);
        maya.skipped("before-work", "2026-11-17T07:00", Reason.NO_TIME);
        maya.skipped("before-work", "2026-11-18T07:00", Reason.NO_TIME);
        assertEquals(
                "{NO_TIME=2, FORGOT=1}", on(at(beforeWork()), WEEK, LATER).reasons().toString());
    }

    @Test
    void sessionsStandInTheOrderInWhichTheyWerePerformed() {
        Session evening =
                maya.did("before-work", "2026-11-16T21:00", List.of(new Done(PULL_OVERS, 3, 30)));
        Session morning =
                maya.did("before-work", "2026-11-16T07:00", List.of(new Done(PRESSES, 3, 30)));
        assertEquals(List.of(morning, evening), monday(at(beforeWork())).sessions());
    }
}
