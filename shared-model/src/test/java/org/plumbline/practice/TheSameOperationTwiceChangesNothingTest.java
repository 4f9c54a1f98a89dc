package org.plumbline.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.history.Refusals.refused;
import static org.plumbline.people.Northgate.NOW;
import static org.plumbline.people.Northgate.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.adherence.AdherenceDay;
import org.plumbline.adherence.Recording;
import org.plumbline.history.HistoryEntry;
import org.plumbline.history.Owner;
import org.plumbline.library.UpperBack;
import org.plumbline.people.Northgate;
import org.plumbline.prescription.Days;

/** Maya's phone sends, is not sure, and sends again. */
@QuarkusTest
@Timeout(30)
class TheSameOperationTwiceChangesNothingTest {

    private Northgate northgate;
    private UUID prescription;
    private Session.Entry entry;

    @BeforeEach
    void prescribe() {
        northgate = Northgate.opened();
        northgate.run(
                () -> {
                    prescription =
                            northgate.prescribe(UpperBack.beforeWork(), UpperBack.afterHolding())
                                    .id;
                    entry = Northgate.did("before-work", TODAY, NOW, 30);
                });
    }

    private void send(String request) {
        Recording.session(northgate.client(), prescription, entry, request, NOW);
    }

    private void oneSession() {
        northgate.run(
                () -> {
                    var session = Session.<Session>listAll();
                    assertEquals(List.of(entry.id()), session.stream().map(s -> s.id).toList());
                    assertEquals(1, HistoryEntry.about(session.get(0)).size());
                    var today = new Days(TODAY, TODAY);
                    var days = AdherenceDay.of(northgate.studio, List.of(northgate.client), today);
                    assertEquals(
                            List.of(new AdherenceDay(northgate.client, TODAY, 1, 1.0, 0)), days);
                });
    }

    @Test
    void theSameAgainChangesNothing() {
        for (int i = 0; i < 3; i++) {
            northgate.run(() -> send("the same"));
        }
        oneSession();
    }

    @Test
    void anotherBodyUnderTheSameIdIsRefused() {
        northgate.run(() -> send("one"));
        refused("id", "already saved", () -> northgate.run(() -> send("another")));
        oneSession();
    }

    @Test
    void whatFailedCanBeSentAgain() {
        var good = entry;
        entry = Northgate.entry("before-work", TODAY, good.clocks(), List.of(), null);
        entry =
                new Session.Entry(
                        good.id(),
                        entry.moment(),
                        entry.day(),
                        entry.clocks(),
                        entry.evidence(),
                        List.of(),
                        null,
                        CheckIn.NONE);
        refused("done", "skip it with a reason", () -> northgate.run(() -> send("nothing done")));
        entry = good;
        northgate.run(() -> send("something done"));
        oneSession();
    }

    @Test
    void anEventIsReportedOnce() {
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            northgate.run(
                    () ->
                            Recording.event(
                                    northgate.client(),
                                    prescription,
                                    id,
                                    "after-holding-your-child",
                                    Clocks.now(NOW, northgate.client().zone),
                                    "the same",
                                    NOW));
        }
        assertEquals(1L, northgate.<Long>call(() -> TriggerEvent.count()));
    }

    @Test
    void ofTwoSendersAtOnceTheSecondWaitsAndChangesNothing() throws Exception {
        var entered = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first =
                northgate.request(
                        () -> {
                            send("the same");
                            entered.countDown();
                            assertTrue(goOn.await(20, TimeUnit.SECONDS));
                            return true;
                        });
        assertTrue(entered.await(20, TimeUnit.SECONDS));
        var second =
                northgate.request(
                        () -> {
                            send("the same");
                            return true;
                        });
        Owner.awaitAWaitingTransaction();
        goOn.countDown();

        assertTrue(first.get(20, TimeUnit.SECONDS));
        assertTrue(second.get(20, TimeUnit.SECONDS));
        oneSession();
    }

    @Test
    void whenTheFirstSenderFailsTheSecondDoesIt() throws Exception {
        var entered = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first =
                northgate.request(
                        () -> {
                            send("the same");
                            entered.countDown();
                            assertTrue(goOn.await(20, TimeUnit.SECONDS));
                            throw new IllegalStateException("the connection broke");
                        });
        assertTrue(entered.await(20, TimeUnit.SECONDS));
        var second =
                northgate.request(
                        () -> {
                            send("the same");
                            return true;
                        });
        Owner.awaitAWaitingTransaction();
        goOn.countDown();

        assertThrows(Exception.class, () -> first.get(20, TimeUnit.SECONDS));
        assertTrue(second.get(20, TimeUnit.SECONDS));
        oneSession();
    }
}
