package org.plumbline.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.history.Refusals.refused;
import static org.plumbline.people.Northgate.NOW;
import static org.plumbline.people.Northgate.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.adherence.Recording;
import org.plumbline.history.HistoryEntry;
import org.plumbline.library.UpperBack;
import org.plumbline.people.Northgate;
import org.plumbline.people.NotInReach;

/** What Maya's phone may not say, and that nothing of it is half-stored. */
@QuarkusTest
class ASessionRefusesNonsenseTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Northgate northgate;
    private UUID prescription;
    private List<Done> full;
    private long stored;

    @BeforeEach
    void prescribe() {
        northgate = Northgate.opened();
        northgate.run(
                () -> {
                    prescription =
                            northgate.prescribe(UpperBack.beforeWork(), UpperBack.afterHolding())
                                    .id;
                    full = Northgate.did("before-work", TODAY, NOW, 30).done();
                });
    }

    private void send(Session.Entry entry, Instant now) {
        northgate.run(
                () ->
                        Recording.session(
                                northgate.client(), prescription, entry, "" + entry.id(), now));
        stored++;
    }

    private static Session.Entry of(String moment, LocalDate day, Instant at, List<Done> done) {
        return Northgate.entry(moment, day, Clocks.now(at, LONDON), done, null);
    }

    @AfterEach
    void nothingIsHalfStored() {
        northgate.run(
                () -> {
                    assertEquals(stored, Session.count());
                    assertEquals(stored, HistoryEntry.count("what like 'session.%'"));
                });
    }

    @Test
    void tomorrow() {
        var tomorrow = of("before-work", TODAY.plusDays(1), NOW, full);
        refused("day", "has not come", () -> send(tomorrow, NOW));
    }

    @Test
    void beforeThePrescription() {
        var before = of("before-work", TODAY.minusDays(1), NOW, full);
        refused("day", "before the prescription", () -> send(before, NOW));
    }

    @Test
    void aMomentThatDoesNotExist() {
        assertThrows(NotInReach.class, () -> send(of("tea-time", TODAY, NOW, full), NOW));
    }

    @Test
    void aPrescriptionOfSomebodyElse() {
        prescription = UUID.randomUUID();
        assertThrows(NotInReach.class, () -> send(of("before-work", TODAY, NOW, full), NOW));
    }

    @Test
    void anExerciseOfAnotherProgram() {
        var other = List.of(new Done(UUID.randomUUID(), 3, 30));
        refused("done", "not part", () -> send(of("before-work", TODAY, NOW, other), NOW));
    }

    @Test
    void nothingDoneAndNoReason() {
        var none = of("before-work", TODAY, NOW, List.of());
        refused("done", "skip it with a reason", () -> send(none, NOW));
    }

    @Test
    void aSkipIsKeptWithItsReasonAndItsTrace() {
        var skip =
                Northgate.entry(
                        "before-work", TODAY, Clocks.now(NOW, LONDON), List.of(), Reason.NO_TIME);
        send(skip, NOW);
        northgate.run(
                () -> {
                    Session session = Session.findById(skip.id());
                    assertEquals(Reason.NO_TIME, session.reason);
                    assertEquals(
                            List.of("session.skipped"),
                            HistoryEntry.about(session).stream().map(e -> e.what).toList());
                });
    }

    @Test
    void whatIsSentComesBackWhole() {
        var entry =
                new Session.Entry(
                        UUID.randomUUID(),
                        "before-work",
                        TODAY,
                        new Clocks(NOW, NOW.plusSeconds(60), NOW.plusSeconds(90_000), LONDON),
                        Evidence.TIMED,
                        full,
                        null,
                        new CheckIn(4, 2, 3, "Better · افضل · 🙂"));
        send(entry, NOW.plusSeconds(90_000));
        northgate.run(
                () -> {
                    Session session = Session.findById(entry.id());
                    assertEquals(entry.clocks(), session.clocks);
                    assertEquals(entry.done(), session.done);
                    assertEquals(entry.checkIn(), session.checkIn);
                    assertEquals(entry.evidence(), session.evidence);
                    assertEquals(northgate.client, session.recordedBy);
                });
    }

    /** On Wednesday evening in London it is Thursday morning in Tokyo. */
    @Test
    void onAJourneyTheDayThatHasComeThereIsNotRefused() {
        var evening = Instant.parse("2026-11-18T22:00:00Z");
        var thursday = TODAY.plusDays(1);
        var clocks = Clocks.now(evening, TOKYO);
        send(Northgate.entry("before-work", thursday, clocks, full, null), evening);
        refused(
                "day",
                "has not come",
                () ->
                        send(
                                Northgate.entry(
                                        "before-work", thursday.plusDays(1), clocks, full, null),
                                evening));
    }

    @Test
    void anEventIsOnlyOfAnAsNeededMoment() {
        for (var moment : List.of("before-work", "tea-time")) {
            assertThrows(
                    NotInReach.class,
                    () ->
                            northgate.run(
                                    () ->
                                            Recording.event(
                                                    northgate.client(),
                                                    prescription,
                                                    UUID.randomUUID(),
                                                    moment,
                                                    Clocks.now(NOW, LONDON),
                                                    "",
                                                    NOW)));
        }
    }

    @Test
    void anEventBeforeThePrescriptionIsOfNoMoment() {
        assertThrows(
                NotInReach.class,
                () ->
                        northgate.run(
                                () ->
                                        Recording.event(
                                                northgate.client(),
                                                prescription,
                                                UUID.randomUUID(),
                                                "after-holding-your-child",
                                                Clocks.now(NOW.minus(Duration.ofDays(1)), LONDON),
                                                "",
                                                NOW)));
    }
}
