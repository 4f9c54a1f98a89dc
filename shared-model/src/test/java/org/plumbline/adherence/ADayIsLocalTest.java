package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.library.UpperBack.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.library.Moment;
import org.plumbline.practice.Diary;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;

/** A client's day begins and ends at their own midnight, however long it is. */
class ADayIsLocalTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Moment EVERY_DAY =
            Moment.daily("every-day", "Every day", EnumSet.allOf(DayOfWeek.class));

    private final UUID prescription = UUID.randomUUID();

    private Adherence on(Diary diary, ZoneId zone, LocalDate day, Instant now) {
        var course =
                new Course(
                        prescription,
                        List.of(new Course.Version(1, day, at(EVERY_DAY))),
                        List.of(),
                        new Days(day, null));
        return Adherence.of(List.of(course), diary.sessions, zone, new Days(day, day), now);
    }

    private boolean closed(ZoneId zone, String day, String now) {
        return on(new Diary(prescription, zone), zone, LocalDate.parse(day), Instant.parse(now))
                .outcomes()
                .get(0)
                .closed();
    }

    @Test
    void hanasTuesdayInTokyoClosesOnTheServersTuesdayAfternoon() {
        assertFalse(closed(TOKYO, "2026-11-17", "2026-11-17T14:59:59.999Z"));
        assertTrue(closed(TOKYO, "2026-11-17", "2026-11-17T15:00:00Z"));
    }

    @Test
    void hanasMorningCountsForHerDateThoughTheServersIsTheDayBefore() {
        var hana = new Diary(prescription, TOKYO);
        hana.did("every-day", "2026-11-17T07:00");
        assertEquals(LocalDate.parse("2026-11-17"), hana.sessions.get(0).day);
        assertEquals(
                new Ratio(1, 1),
                on(
                                hana,
                                TOKYO,
                                LocalDate.parse("2026-11-17"),
                                Instant.parse("2026-11-18T00:00:00Z"))
                        .frequency());
    }

    @Test
    void theDayTheClocksGoBackLastsAnHourLonger() {
        assertFalse(closed(LONDON, "2026-10-25", "2026-10-25T23:59:59.999Z"));
        assertTrue(closed(LONDON, "2026-10-25", "2026-10-26T00:00:00Z"));
        assertTrue(closed(LONDON, "2026-10-24", "2026-10-24T23:00:00Z"), "the day before is BST");
    }

    @Test
    void theDayTheClocksGoForwardLastsAnHourLess() {
        assertFalse(closed(LONDON, "2026-03-29", "2026-03-29T22:59:59.999Z"));
        assertTrue(closed(LONDON, "2026-03-29", "2026-03-29T23:00:00Z"));
        assertTrue(closed(LONDON, "2026-03-28", "2026-03-29T00:00:00Z"), "the day before is GMT");
    }

    @Test
    void timelyIs24HoursAfterTheWindowsEndNotTheSameTimeNextDay() {
        // The window of 24 October ends at 23:00Z; the 25th has 25 hours.
        var day = LocalDate.parse("2026-10-24");
        for (var late : List.of(false, true)) {
            var maya = new Diary(prescription, LONDON);
            Diary.captured(
                    maya.did("every-day", "2026-10-24T07:00"),
                    Instant.parse("2026-10-25T23:00:00Z").plusMillis(late ? 1 : 0));
            var outcome =
                    on(maya, LONDON, day, Instant.parse("2026-11-18T00:00:00Z")).outcomes().get(0);
            assertEquals(late, outcome.late());
        }
    }

    @Test
    void aSessionOnAJourneyBelongsToTheDateOfThePlaceWhereItWasPerformed() {
        var maya = new Diary(prescription, LONDON);
        // Tuesday morning in Tokyo is Monday evening in London.
        var abroad = maya.didElsewhere("every-day", "2026-11-17T07:00", TOKYO);
        var now = Instant.parse("2026-11-20T00:00:00Z");
        assertEquals(
                new Ratio(0, 1), on(maya, LONDON, LocalDate.parse("2026-11-16"), now).frequency());
        var tuesday = on(maya, LONDON, LocalDate.parse("2026-11-17"), now);
        assertEquals(new Ratio(1, 1), tuesday.frequency());
        assertEquals(List.of(abroad), tuesday.outcomes().get(0).sessions());
    }

    @Test
    void whereMidnightDoesNotExistTheDayClosesAtItsFirstMoment() {
        // In Santiago the clocks go from midnight to one o'clock on 6 September 2026.
        var santiago = ZoneId.of("America/Santiago");
        assertFalse(closed(santiago, "2026-09-05", "2026-09-06T03:59:59.999Z"));
        assertTrue(closed(santiago, "2026-09-05", "2026-09-06T04:00:00Z"));
    }
}
