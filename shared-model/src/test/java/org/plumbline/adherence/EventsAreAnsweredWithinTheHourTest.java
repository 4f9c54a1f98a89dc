package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.people.Client;
import org.plumbline.people.People;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Diary;
import org.plumbline.practice.Reason;
import org.plumbline.prescription.Days;

/** Maya holds her child; what follows within the hour answers it. */
class EventsAreAnsweredWithinTheHourTest {

    private static final String HELD = "after-holding-your-child";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(6));

    private final Diary maya = new Diary(UUID.randomUUID(), ZoneId.of("Europe/London"));

    private Ratio ratio() {
        return Response.of(maya.events, maya.sessions, WEEK).ratio();
    }

    @Test
    void sixty_minutes_are_within_the_hour_and_a_second_more_is_not() {
        maya.happened(HELD, "2026-11-16T10:00:00");
        maya.did(HELD, "2026-11-16T11:00:00");
        assertEquals(new Ratio(1, 1), ratio());
        maya.happened(HELD, "2026-11-17T10:00:00");
        maya.did(HELD, "2026-11-17T11:00:01");
        assertEquals(new Ratio(1, 2), ratio());
    }

    @Test
    void a_session_before_the_event_answers_nothing() {
        maya.did(HELD, "2026-11-16T09:59");
        maya.happened(HELD, "2026-11-16T10:00");
        assertEquals(new Ratio(0, 1), ratio());
    }

    @Test
    void one_session_answers_one_event() {
        maya.happened(HELD, "2026-11-16T10:00");
        maya.happened(HELD, "2026-11-16T10:05");
        maya.did(HELD, "2026-11-16T10:20");
        assertEquals(new Ratio(1, 2), ratio());
        maya.did(HELD, "2026-11-16T10:40");
        assertEquals(new Ratio(2, 2), ratio());
    }

    @Test
    void they_are_matched_in_time_order_however_they_arrived() {
        maya.did(HELD, "2026-11-16T11:30");
        maya.did(HELD, "2026-11-16T10:50");
        maya.happened(HELD, "2026-11-16T10:40");
        maya.happened(HELD, "2026-11-16T10:00");
        assertEquals(new Ratio(2, 2), ratio());
    }

    @Test
    void a_skip_and_a_removed_session_answer_nothing_and_are_no_uses() {
        maya.happened(HELD, "2026-11-16T10:00");
        maya.skipped(HELD, "2026-11-16T10:10", Reason.NO_TIME);
        maya.removed(maya.did(HELD, "2026-11-16T10:20"), "2026-11-16T10:21");
        var response = Response.of(maya.events, maya.sessions, WEEK);
        assertEquals(new Response(new Ratio(0, 1), 0, 0), response);
    }

    @Test
    void uses_count_without_an_event_and_a_corrected_one_once() {
        var first = maya.did(HELD, "2026-11-16T10:00");
        maya.corrected(first, "2026-11-16T10:30", Diary.half());
        maya.did(HELD, "2026-11-16T15:00");
        var response = Response.of(maya.events, maya.sessions, WEEK);
        assertEquals(2, response.uses());
        assertEquals(1, response.daysUsed());
        assertFalse(response.ratio().hasData());
    }

    private ClientRecord record() {
        Client client = People.maya();
        return new ClientRecord(
                client,
                List.of(),
                maya.sessions,
                maya.events,
                MONDAY.minusDays(97),
                maya.instant("2026-11-24T12:00"));
    }

    @Test
    void an_event_just_before_midnight_is_answered_just_after() {
        maya.happened(HELD, "2026-11-16T23:50");
        maya.did(HELD, "2026-11-17T00:10");
        var monday = record().response(HELD, new Days(MONDAY, MONDAY));
        assertEquals(new Response(new Ratio(1, 1), 0, 0), monday);
    }

    @Test
    void what_answered_the_day_before_answers_nothing_of_this_day() {
        maya.happened(HELD, "2026-11-16T23:50");
        maya.happened(HELD, "2026-11-17T00:05");
        maya.did(HELD, "2026-11-17T00:10");
        var tuesday = new Days(MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertEquals(new Response(new Ratio(0, 1), 1, 1), record().response(HELD, tuesday));
    }

    @Test
    void other_moments_sessions_answer_nothing() {
        maya.happened(HELD, "2026-11-16T10:00");
        maya.did("before-work", "2026-11-16T10:10");
        assertEquals(new Response(new Ratio(0, 1), 0, 0), record().response(HELD, WEEK));
    }

    @Test
    void each_prescription_answers_its_own_events() {
        maya.happened(HELD, "2026-11-16T10:00");
        var other = new Diary(UUID.randomUUID(), ZoneId.of("Europe/London"));
        maya.sessions.add(other.did(HELD, "2026-11-16T10:10"));
        assertEquals(new Ratio(0, 1), record().response(HELD, WEEK).ratio());
    }

    @Test
    void the_newest_pain_afterwards_is_the_last_one_given() {
        var early = maya.did("before-work", "2026-11-16T07:00");
        early.checkIn = new CheckIn(5, 4, 2, "");
        var late = maya.did("before-work", "2026-11-17T07:00");
        late.checkIn = new CheckIn(3, 2, 2, "");
        maya.did("before-work", "2026-11-18T07:00");
        assertEquals(2, record().painAfter(WEEK).orElseThrow());
        assertEquals(4, record().painAfter(new Days(MONDAY, MONDAY)).orElseThrow());
        assertFalse(
                record().painAfter(new Days(MONDAY.minusDays(1), MONDAY.minusDays(1))).isPresent());
    }
}
