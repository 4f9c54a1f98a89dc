package org.plumbline.prescription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.library.UpperBack.afterHolding;
import static org.plumbline.library.UpperBack.afterWork;
import static org.plumbline.library.UpperBack.at;
import static org.plumbline.library.UpperBack.beforeWork;
import static org.plumbline.library.UpperBack.stretching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.prescription.Course.Version;

/** Which version was in force on which day, and what fell due. */
class ACourseKeepsItsPastTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(6));

    private static Version from(int number, LocalDate day) {
        return new Version(number, day, at(beforeWork()));
    }

    private static Course course(LocalDate last, Version... versions) {
        return new Course(UUID.randomUUID(), List.of(versions), List.of(), new Days(MONDAY, last));
    }

    private static int numberOn(Course course, LocalDate day) {
        return course.versionOn(day).map(Version::number).orElse(0);
    }

    @Test
    void theLastVersionEffectiveByADayIsInForce() {
        var course = course(null, from(1, MONDAY), from(2, MONDAY.plusDays(3)));
        assertEquals(1, numberOn(course, MONDAY));
        assertEquals(1, numberOn(course, MONDAY.plusDays(2)));
        assertEquals(2, numberOn(course, MONDAY.plusDays(3)));
        assertEquals(2, numberOn(course, MONDAY.plusYears(1)));
    }

    @Test
    void ofTwoVersionsOfOneDateTheLaterWrittenIsInForce() {
        var course = course(null, from(2, MONDAY), from(1, MONDAY));
        assertEquals(2, numberOn(course, MONDAY));
    }

    @Test
    void itIsInForceFromItsFirstToItsLastDay() {
        var course = course(MONDAY.plusDays(2), from(1, MONDAY));
        assertEquals(0, numberOn(course, MONDAY.minusDays(1)));
        assertEquals(1, numberOn(course, MONDAY.plusDays(2)));
        assertEquals(0, numberOn(course, MONDAY.plusDays(3)));
        assertEquals(3, course.due(WEEK).size());
    }

    @Test
    void amendingItChangesNoDayBefore() {
        var before = course(null, from(1, MONDAY));
        var after =
                new Course(
                        before.prescription(),
                        List.of(
                                from(1, MONDAY),
                                new Version(2, MONDAY.plusDays(3), at(afterWork()))),
                        List.of(),
                        before.days());
        var untilWednesday = new Days(MONDAY, MONDAY.plusDays(2));
        assertEquals(before.due(untilWednesday), after.due(untilWednesday));
        assertEquals(
                List.of("after-work", "after-work"),
                after.due(new Days(MONDAY.plusDays(3), MONDAY.plusDays(6))).stream()
                        .map(Occurrence::moment)
                        .toList());
    }

    @Test
    void nothingIsDueOnHeldDaysAndAnOpenHoldGoesOn() {
        var course = course(null, from(1, MONDAY));
        var held =
                new Course(
                        course.prescription(),
                        course.versions(),
                        List.of(new Days(MONDAY, MONDAY), new Days(MONDAY.plusDays(3), null)),
                        course.days());
        assertTrue(held.heldOn(MONDAY));
        assertFalse(held.heldOn(MONDAY.plusDays(1)));
        assertTrue(held.heldOn(MONDAY.plusYears(2)));
        assertEquals(
                List.of(MONDAY.plusDays(1), MONDAY.plusDays(2)),
                held.due(WEEK).stream().map(Occurrence::day).toList());
    }

    @Test
    void asNeededIsNeverDue() {
        var course = course(null, new Version(1, MONDAY, at(afterHolding())));
        assertEquals(List.of(), course.due(WEEK));
        assertTrue(course.lineOn(MONDAY, "after-holding-your-child").isPresent());
    }

    @Test
    void aQuotaIsDueOnceTheWeeksSundayIsInThePeriod() {
        var course = course(null, new Version(1, MONDAY, at(stretching(3))));
        assertEquals(3, course.due(WEEK).size());
        assertEquals(WEEK, course.due(WEEK).get(0).window());
        assertEquals(List.of(1, 2, 3), course.due(WEEK).stream().map(Occurrence::nth).toList());
        assertEquals(0, course.due(new Days(MONDAY, MONDAY.plusDays(5))).size());
    }

    @Test
    void aQuotaIsCutToTheDaysInForceAndNotHeld() {
        for (int day = 0; day < 7; day++) {
            var ends = course(MONDAY.plusDays(day), new Version(1, MONDAY, at(stretching(5))));
            assertEquals(5 * (day + 1) / 7, ends.due(WEEK).size(), "ends after " + day);
            var held =
                    new Course(
                            UUID.randomUUID(),
                            List.of(new Version(1, MONDAY, at(stretching(5)))),
                            List.of(new Days(MONDAY, MONDAY.plusDays(day))),
                            new Days(MONDAY, null));
            assertEquals(5 * (6 - day) / 7, held.due(WEEK).size(), "held until " + day);
        }
    }

    @Test
    void aWindowClosesAtTheMidnightOfTheClientsZone() {
        var occurrence = course(null, from(1, MONDAY)).due(WEEK).get(0);
        assertEquals(
                Instant.parse("2026-11-16T15:00:00Z"), occurrence.closes(ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void daysEndOnOrAfterTheirFirst() {
        assertThrows(IllegalArgumentException.class, () -> new Days(MONDAY, MONDAY.minusDays(1)));
        assertEquals(
                new Days(MONDAY.minusDays(7), MONDAY.minusDays(1)), Days.upToYesterday(7, MONDAY));
        assertEquals(7, Days.upToYesterday(7, MONDAY).each().count());
    }
}
