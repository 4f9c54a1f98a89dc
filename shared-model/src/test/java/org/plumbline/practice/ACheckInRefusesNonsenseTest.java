package org.plumbline.practice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.history.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ACheckInRefusesNonsenseTest {

    private static final Instant NOW = Instant.parse("2026-11-18T23:58:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @ValueSource(ints = {11, -1, Integer.MAX_VALUE})
    void painAndEffortAreFrom0To10(int rating) {
        refused("painBefore", "from 0 to 10", () -> new CheckIn(rating, null, null, ""));
        refused("painAfter", "from 0 to 10", () -> new CheckIn(null, rating, null, ""));
        refused("effort", "from 0 to 10", () -> new CheckIn(null, null, rating, ""));
    }

    @Test
    void everyFieldOutOfItsRangeIsNamedAtOnce() {
        refused(
                Set.of("painBefore", "painAfter", "effort", "note"),
                () -> new CheckIn(11, -1, 12, "n".repeat(2001)));
    }

    @Test
    void theLimitsThemselvesAreFineAndNothingHasToBeSaid() {
        assertDoesNotThrow(() -> new CheckIn(0, 10, 0, "n".repeat(2000)));
        assertEquals(CheckIn.NONE, new CheckIn(null, null, null, null));
    }

    @Test
    void aNoteHasAtMost2000Characters() {
        refused("note", "2,001", () -> new CheckIn(null, null, null, "n".repeat(2001)));
    }

    @Test
    void aNoteIsKeptInAnyScriptWithoutTheBlanksAroundIt() {
        assertEquals("יותר טוב 🙂", new CheckIn(1, 1, 1, "  יותר טוב 🙂\n").note());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 51})
    void setsDoneAreFrom0To50(int sets) {
        refused("sets", "from 0 to 50", () -> new Done(UUID.randomUUID(), sets, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 50_001})
    void anAmountDoneIsFrom0To50000(int amount) {
        refused("amount", "50,000", () -> new Done(UUID.randomUUID(), 3, amount));
    }

    @Test
    void whatWasCapturedTomorrowIsRefused() {
        var tomorrow = NOW.plus(Duration.ofDays(1));
        refused("performed", "future", () -> new Clocks(NOW, tomorrow, NOW, LONDON));
        refused("performed", "future", () -> new Clocks(tomorrow, tomorrow, NOW, LONDON));
        refused("performed", "future", () -> new Clocks(tomorrow, NOW, NOW, LONDON));
    }

    @Test
    void aPhoneMayBeTenMinutesAhead() {
        var ahead = NOW.plus(Duration.ofMinutes(10));
        assertDoesNotThrow(() -> new Clocks(ahead, ahead, NOW, LONDON));
        refused(Set.of("performed"), () -> new Clocks(NOW, ahead.plusMillis(1), NOW, LONDON));
    }

    @Test
    void theDayIsThatOfThePlaceWhereItWasPerformed() {
        assertEquals(LocalDate.parse("2026-11-18"), Clocks.now(NOW, LONDON).day());
        assertEquals(LocalDate.parse("2026-11-19"), Clocks.now(NOW, ZoneId.of("Asia/Tokyo")).day());
    }
}
