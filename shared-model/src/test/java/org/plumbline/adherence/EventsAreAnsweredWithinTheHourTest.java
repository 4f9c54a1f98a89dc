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
    void sixtyMinutesAreWithinTheHourAndASecondMoreIsNot() {
        maya.happened(HELD, "2026-11-16T10:00:00");
        maya.did(HELD, "2026-11-16T11:00:00");
        assertEquals(new Ratio(1, 1), ratio());
        maya.happened(HELD, "2026-11-17T10:00:00");
        maya.did(HELD, "2026-11-17T11:00:01");
        assertEquals(new Ratio(1, 2), ratio());
    }

    @Test
    void aSessionBeforeTheEventAnswersNothing() {
        maya.did(HELD, "2026-11-16T09:59");
        maya.happened(HELD, "2026-11-16T10:00");
        assertEquals(new Ratio(0, 1), ratio());
    }

    @Test
    void oneSessionAnswersOneEvent() {
        maya.happened(HELD, "2026-11-16T10:00");
        maya.happened(HELD, "2026-11-16T10:05");
        maya.did(HELD, "2026-11-16T10:20");
        assertEquals(new Ratio(1, 2), ratio());
        maya.did(HELD, "2026-11-16T10:40");
        assertEquals(new Ratio(2, 2), ratio());
    }

    @Test
    void theyAreMatchedInTimeOrderHoweverTheyArrived() {
        maya.did(HELD, "2026-11-16T11:30");
        maya.did(HELD, "2026-11-16T10:50");
        maya.happened(HELD, "2026-11-16T10:40");
        maya.happened(HELD, "2026-11-16T10:00");
        assertEquals(new Ratio(2, 2), ratio());
    }

    @Test
    void aSkipAndARemovedSessionAnswerNothingAndAreNoUses() {
        maya.happened(HELD, "2026-11-16T10:00");
        maya.skipped(HELD, "2026-11-16T10:10", Reason.NO_TIME);
        maya.removed(maya.did(HELD, "2026-11-16T10:20"), "2026-11-16T10:21");
        var response = Response.of(maya.events, maya.sessions, WEEK);
        assertEquals(new Response(new Ratio(0, 1), 0, 0), response);
    }

    @Test
    void usesCountWithoutAnEventAndACorrectedOneOnce() {
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
    void anEventJustBeforeMidnightIsAnsweredJustAfter() {
        maya.happened(HELD, "2026-11-16T23:50");
        maya.did(HELD, "2026-11-17T00:10");
        var monday = record().response(HELD, new Days(MONDAY, MONDAY));
        assertEquals(new Response(new Ratio(1, 1), 0, 0), monday);
    }

    @Test
    void whatAnsweredTheDayBeforeAnswersNothingOfThisDay() {
        maya.happened(HELD, "2026-11-16T23:50");
        maya.happened(HELD, "2026-11-17T00:05");
        maya.did(HELD, "2026-11-17T00:10");
        var tuesday = new Days(MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertEquals(new Response(new Ratio(0, 1), 1, 1), record().response(HELD, tuesday));
    }

    @Test
    void otherMomentsSessionsAnswerNothing() {
        maya.happened(HELD, "2026-11-16T10:00");
        maya.did("before-work", "2026-11-16T10:10");
        assertEquals(new Response(new Ratio(0, 1), 0, 0), record().response(HELD, WEEK));
    }

    @Test
    void eachPrescriptionAnswersItsOwnEvents() {
        maya.happened(HELD, "2026-11-16T10:00");
        var other = new Diary(UUID.randomUUID(), ZoneId.of("Europe/London"));
        maya.sessions.add(other.did(HELD, "2026-11-16T10:10"));
        assertEquals(new Ratio(0, 1), record().response(HELD, WEEK).ratio());
    }

    @Test
    void theNewestPainAfterwardsIsTheLastOneGiven() {
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
