package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.library.UpperBack.afterHolding;
import static org.plumbline.library.UpperBack.afterWork;
import static org.plumbline.library.UpperBack.beforeWork;
import static org.plumbline.people.Northgate.at;
import static org.plumbline.people.Northgate.did;
import static org.plumbline.people.Northgate.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.adherence.Ratio;
import org.plumbline.adherence.Recording;
import org.plumbline.history.HistoryEntry;
import org.plumbline.history.StudioRow;
import org.plumbline.people.Northgate;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * Three weeks of Maya Osei's prescription as the studio keeps it: begun on a Monday, amended on the
 * second Thursday, on hold in the third week; and what is said of each week afterwards.
 */
@QuarkusTest
class TheLifeOfAPrescriptionTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalTime BEFORE = LocalTime.of(7, 0);
    private static final LocalTime AFTER = LocalTime.of(18, 0);

    private Northgate northgate;
    private UUID prescription;

    @BeforeEach
    void open() {
        northgate = Northgate.opened();
    }

    @Test
    void fromTheFirstDayToTheReportsPastWeeksStayAsTheyWere() {
        inesPrescribes();
        firstWeek();
        var first = report(0);
        assertEquals(new Ratio(9, 10), first.frequency());
        assertEquals(new Ratio(8.5, 10), first.dose());
        assertEquals(Map.of(Reason.NO_TIME, 2L), first.reasons());
        assertEquals(new Ratio(1, 2), first.responses().get(0).response().ratio());

        secondWeekAmendedOnThursday();
        assertEquals(new Ratio(9, 9), report(1).frequency());
        thirdWeekOnHold();
        var third = report(2);
        assertEquals(new Ratio(3, 3), third.frequency());
        assertEquals(2, third.held());

        assertEquals(first.frequency(), report(0).frequency());
        assertEquals(first.dose(), report(0).dose());
        assertEquals(first.log(), report(0).log());
        assertEquals(new Ratio(9, 9), report(1).frequency());
        everyChangeLeftItsTrace();
    }

    private void inesPrescribes() {
        prescription =
                northgate.call(
                        () ->
                                northgate.prescribe(
                                                at(beforeWork(), afterWork(), afterHolding()),
                                                new Days(MONDAY, null),
                                                local(MONDAY, LocalTime.of(6, 0)))
                                        .id);
    }

    /** Eight of ten in full, one stopped half way, one skipped; two events, one answered. */
    private void firstWeek() {
        for (int i = 0; i < 5; i++) {
            var day = MONDAY.plusDays(i);
            record(() -> did("before-work", day, local(day, BEFORE), 30));
            if (i < 3) {
                record(() -> did("after-work", day, local(day, AFTER), 30));
            }
        }
        var thursday = local(MONDAY.plusDays(3), AFTER);
        record(
                () -> {
                    var half = did("after-work", MONDAY.plusDays(3), thursday, 15);
                    return entry(
                            "after-work", half.day(), half.clocks(), half.done(), Reason.NO_TIME);
                });
        var friday = Clocks.now(local(MONDAY.plusDays(4), AFTER), LONDON);
        record(() -> entry("after-work", MONDAY.plusDays(4), friday, List.of(), Reason.NO_TIME));

        var tuesday = MONDAY.plusDays(1);
        happened(local(tuesday, LocalTime.of(11, 0)));
        record(
                () ->
                        did(
                                "after-holding-your-child",
                                tuesday,
                                local(tuesday, LocalTime.of(11, 20)),
                                30));
        happened(local(tuesday, LocalTime.of(15, 0)));
    }

    /** On Thursday Ines drops the evenings from Friday on. */
    private void secondWeekAmendedOnThursday() {
        for (int i = 0; i < 5; i++) {
            var day = MONDAY.plusDays(7 + i);
            if (i == 3) {
                amend(day, day.plusDays(1));
            }
            record(() -> did("before-work", day, local(day, BEFORE), 30));
            if (i < 4) {
                record(() -> did("after-work", day, local(day, AFTER), 30));
            }
        }
    }

    /** On hold from Wednesday to Thursday; what she does on Wednesday all the same is an extra. */
    private void thirdWeekOnHold() {
        var monday = MONDAY.plusDays(14);
        northgate.run(
                () ->
                        Prescription.of(northgate.client(), prescription)
                                .hold(
                                        new Days(monday.plusDays(2), monday.plusDays(3)),
                                        "On a journey",
                                        northgate.practitioner(),
                                        local(monday, LocalTime.NOON)));
        for (int i : new int[] {0, 1, 2, 4}) {
            var day = monday.plusDays(i);
            record(() -> did("before-work", day, local(day, BEFORE), 30));
        }
    }

    private void everyChangeLeftItsTrace() {
        var trace =
                northgate.call(
                        () ->
                                HistoryEntry.about(
                                                Prescription.of(northgate.client(), prescription))
                                        .stream()
                                        .map(entry -> entry.what)
                                        .toList());
        assertEquals(
                List.of("prescription.started", "prescription.amended", "prescription.held"),
                trace);
    }

    private void amend(LocalDate today, LocalDate from) {
        northgate.run(
                () ->
                        Prescription.of(northgate.client(), prescription)
                                .amend(
                                        at(beforeWork(), afterHolding()),
                                        from,
                                        today.plusDays(1),
                                        "",
                                        northgate.practitioner(),
                                        local(today, LocalTime.NOON)));
    }

    private void record(Supplier<Session.Entry> told) {
        northgate.run(
                () -> {
                    var entry = told.get();
                    Recording.session(
                            northgate.client(),
                            prescription,
                            entry,
                            entry.toString(),
                            entry.clocks().received());
                });
    }

    private void happened(Instant now) {
        northgate.run(
                () ->
                        Recording.event(
                                northgate.client(),
                                prescription,
                                StudioRow.newId(),
                                "after-holding-your-child",
                                Clocks.now(now, LONDON),
                                "",
                                now));
    }

    /** Of the week so many weeks after the first, as it is read a month later. */
    private ProgressReport report(int week) {
        var monday = MONDAY.plusWeeks(week);
        return northgate.call(
                () ->
                        ProgressReport.of(
                                northgate.client(),
                                new Days(monday, monday.plusDays(6)),
                                local(MONDAY.plusWeeks(5), LocalTime.NOON)));
    }

    private static Instant local(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }
}
