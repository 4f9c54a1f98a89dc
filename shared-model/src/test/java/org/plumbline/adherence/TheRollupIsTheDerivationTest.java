package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.people.Northgate.NOW;
import static org.plumbline.people.Northgate.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.history.Owner;
import org.plumbline.library.UpperBack;
import org.plumbline.people.Northgate;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/** {@code adherence_day} is what deriving everything anew would give, whatever came in when. */
@QuarkusTest
@Timeout(30)
class TheRollupIsTheDerivationTest {

    private static final Days THREE_WEEKS = new Days(TODAY, TODAY.plusDays(18)); // to a Sunday

    private Northgate northgate;

    @BeforeEach
    void open() {
        northgate = Northgate.opened();
    }

    private UUID prescribed() {
        return northgate.call(
                () ->
                        northgate.prescribe(
                                        UpperBack.beforeWork(),
                                        UpperBack.afterWork(),
                                        UpperBack.stretching(3),
                                        UpperBack.afterHolding())
                                .id);
    }

    /** Every day anew from all sessions of the client, days with nothing left out. */
    private List<AdherenceDay> derived() {
        return northgate.call(
                () -> {
                    var maya = northgate.client();
                    var all =
                            Adherence.of(
                                    Prescription.of(maya).stream()
                                            .map(Prescription::course)
                                            .toList(),
                                    Session.of(maya, THREE_WEEKS),
                                    maya.zone,
                                    THREE_WEEKS,
                                    NOW.plus(Duration.ofDays(60)));
                    return THREE_WEEKS
                            .each()
                            .map(day -> on(day, all))
                            .filter(d -> !empty(d))
                            .toList();
                });
    }

    private AdherenceDay on(LocalDate day, Adherence all) {
        var that = all.outcomes().stream().filter(o -> o.occurrence().day().equals(day)).toList();
        return new AdherenceDay(
                northgate.client,
                day,
                (int) that.stream().filter(Outcome::practised).count(),
                rounded(that.stream().mapToDouble(Outcome::dose).sum()),
                (int) all.extras().stream().filter(s -> s.day.equals(day)).count());
    }

    private List<AdherenceDay> stored() {
        return northgate.call(
                () ->
                        AdherenceDay.of(northgate.studio, List.of(northgate.client), THREE_WEEKS)
                                .stream()
                                .map(
                                        d ->
                                                new AdherenceDay(
                                                        d.client(),
                                                        d.day(),
                                                        d.done(),
                                                        rounded(d.dose()),
                                                        d.extra()))
                                .filter(d -> !empty(d))
                                .toList());
    }

    private static boolean empty(AdherenceDay day) {
        return day.done() == 0 && day.extra() == 0;
    }

    private static double rounded(double dose) {
        return Math.round(dose * 1e9) / 1e9;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterRandomRecordings(long seed) {
        var prescription = prescribed();
        var random = new Random(seed);
        var moments = List.of("before-work", "after-work", "stretching", "stretching");
        for (int i = 0; i < 60; i++) {
            var day = TODAY.plusDays(random.nextInt(19));
            var at = day.atTime(8 + random.nextInt(12), 0).toInstant(java.time.ZoneOffset.UTC);
            var moment = moments.get(random.nextInt(4));
            int amount = random.nextInt(4) * 10;
            northgate.run(
                    () -> {
                        var entry = Northgate.did(moment, day, at, amount);
                        if (amount == 0) {
                            entry =
                                    Northgate.entry(
                                            moment, day, entry.clocks(), List.of(), Reason.FORGOT);
                        }
                        var later = at.plus(Duration.ofHours(1));
                        Recording.session(
                                northgate.client(), prescription, entry, "" + entry, later);
                    });
        }

        assertEquals(derived(), stored());
        assertTrue(derived().stream().anyMatch(day -> day.extra() > 0), "some were extras");
    }

    @Test
    void aBetterSessionLaterInTheWeekMakesTheEarlierOneAnExtra() {
        var prescription = prescribed();
        // From Wednesday three a week are ⌊3 × 5 / 7⌋ = 2.
        for (var amount : List.of(10, 20, 30)) {
            var day = TODAY.plusDays(amount / 10 - 1);
            var at = NOW.plus(Duration.ofDays(amount / 10 - 1));
            northgate.run(
                    () ->
                            Recording.session(
                                    northgate.client(),
                                    prescription,
                                    Northgate.did("stretching", day, at, amount),
                                    "",
                                    at));
        }
        assertEquals(
                List.of(TODAY),
                stored().stream()
                        .filter(day -> day.extra() == 1)
                        .map(AdherenceDay::day)
                        .collect(Collectors.toList()));
        assertEquals(derived(), stored());
    }

    @Test
    void twoPhonesAtOnceAreBothInIt() throws Exception {
        var prescription = prescribed();
        var entered = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var phone =
                northgate.request(
                        () -> {
                            send(prescription, "before-work");
                            entered.countDown();
                            return goOn.await(20, TimeUnit.SECONDS);
                        });
        assertTrue(entered.await(20, TimeUnit.SECONDS));
        var tablet =
                northgate.request(
                        () -> {
                            send(prescription, "after-work");
                            return true;
                        });
        Owner.awaitAWaitingTransaction();
        goOn.countDown();

        assertTrue(phone.get(20, TimeUnit.SECONDS));
        assertTrue(tablet.get(20, TimeUnit.SECONDS));
        assertEquals(List.of(new AdherenceDay(northgate.client, TODAY, 2, 2, 0)), stored());
    }

    private void send(UUID prescription, String moment) {
        Recording.session(
                northgate.client(),
                prescription,
                Northgate.did(moment, TODAY, NOW, 30),
                moment,
                NOW);
    }
}
