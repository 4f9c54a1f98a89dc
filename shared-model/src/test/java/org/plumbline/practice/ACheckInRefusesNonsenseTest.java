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
    void pain_and_effort_are_from_0_to_10(int rating) {
        refused("painBefore", "from 0 to 10", () -> new CheckIn(rating, null, null, ""));
        refused("painAfter", "from 0 to 10", () -> new CheckIn(null, rating, null, ""));
        refused("effort", "from 0 to 10", () -> new CheckIn(null, null, rating, ""));
    }

    @Test
    void every_field_out_of_its_range_is_named_at_once() {
        refused(
                Set.of("painBefore", "painAfter", "effort", "note"),
                () -> new CheckIn(11, -1, 12, "n".repeat(2001)));
    }

    @Test
    void the_limits_themselves_are_fine_and_nothing_has_to_be_said() {
        assertDoesNotThrow(() -> new CheckIn(0, 10, 0, "n".repeat(2000)));
        assertEquals(CheckIn.NONE, new CheckIn(null, null, null, null));
    }

    @Test
    void a_note_has_at_most_2000_characters() {
        refused("note", "2,001", () -> new CheckIn(null, null, null, "n".repeat(2001)));
    }

    @Test
    void a_note_is_kept_in_any_script_without_the_blanks_around_it() {
        assertEquals("יותר טוב 🙂", new CheckIn(1, 1, 1, "  יותר טוב 🙂\n").note());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 51})
    void sets_done_are_from_0_to_50(int sets) {
        refused("sets", "from 0 to 50", () -> new Done(UUID.randomUUID(), sets, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 50_001})
    void an_amount_done_is_from_0_to_50000(int amount) {
        refused("amount", "50,000", () -> new Done(UUID.randomUUID(), 3, amount));
    }

    @Test
    void what_was_captured_tomorrow_is_refused() {
        var tomorrow = NOW.plus(Duration.ofDays(1));
        refused("performed", "future", () -> new Clocks(NOW, tomorrow, NOW, LONDON));
        refused("performed", "future", () -> new Clocks(tomorrow, tomorrow, NOW, LONDON));
        refused("performed", "future", () -> new Clocks(tomorrow, NOW, NOW, LONDON));
    }

    @Test
    void a_phone_may_be_ten_minutes_ahead() {
        var ahead = NOW.plus(Duration.ofMinutes(10));
        assertDoesNotThrow(() -> new Clocks(ahead, ahead, NOW, LONDON));
        refused(Set.of("performed"), () -> new Clocks(NOW, ahead.plusMillis(1), NOW, LONDON));
    }

    @Test
    void the_day_is_that_of_the_place_where_it_was_performed() {
        assertEquals(LocalDate.parse("2026-11-18"), Clocks.now(NOW, LONDON).day());
        assertEquals(LocalDate.parse("2026-11-19"), Clocks.now(NOW, ZoneId.of("Asia/Tokyo")).day());
    }
}
