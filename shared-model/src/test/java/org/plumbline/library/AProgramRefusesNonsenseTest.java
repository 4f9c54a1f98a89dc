package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.history.Refusals.refused;
import static org.plumbline.library.UpperBack.MON_TO_FRI;
import static org.plumbline.library.UpperBack.PRESSES;
import static org.plumbline.library.UpperBack.afterHolding;
import static org.plumbline.library.UpperBack.at;
import static org.plumbline.library.UpperBack.beforeWork;
import static org.plumbline.library.UpperBack.both;
import static org.plumbline.library.UpperBack.item;
import static org.plumbline.library.UpperBack.stretching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.library.Moment.Kind;

class AProgramRefusesNonsenseTest {

    // Moments

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Before Work", "before_work", "-before", "before--work", "é"})
    void a_key_is_small_letters_digits_and_hyphens(String key) {
        refused("key", "small letters", () -> Moment.daily(key, "Before work", MON_TO_FRI));
    }

    @Test
    void a_key_or_label_of_61_characters_is_too_long() {
        refused(Set.of("key"), () -> Moment.daily("k".repeat(61), "Before work", MON_TO_FRI));
        refused(Set.of("label"), () -> Moment.daily("before-work", "l".repeat(61), MON_TO_FRI));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_moment_has_a_label(String label) {
        refused("label", "1 to 60", () -> Moment.daily("before-work", label, MON_TO_FRI));
    }

    @Test
    void a_moment_has_a_kind() {
        refused("kind", "daily", () -> new Moment("k", "L", null, null, null, null, null));
    }

    @Test
    void a_daily_moment_has_at_least_one_weekday() {
        refused("weekdays", "at least one", () -> Moment.daily("k", "L", Set.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {-1, 0, 22})
    void a_quota_is_from_1_to_21_times_a_week(Integer times) {
        refused(
                "timesAWeek",
                "from 1 to 21",
                () -> new Moment("k", "L", Kind.QUOTA, null, null, times, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void an_as_needed_moment_says_what_happens(String event) {
        refused("event", "I held my child", () -> Moment.asNeeded("k", "L", event));
    }

    @Test
    void a_daily_moment_without_weekdays_takes_the_clients_work_days() {
        var open = Moment.daily("before-work", "Before work", null);
        assertNull(open.weekdays());
        assertEquals(MON_TO_FRI, open.onWorkDays(MON_TO_FRI).weekdays());
        assertEquals(MON_TO_FRI, beforeWork().onWorkDays(Set.of(DayOfWeek.SUNDAY)).weekdays());
        assertSame(afterHolding().weekdays(), afterHolding().onWorkDays(MON_TO_FRI).weekdays());
        assertEquals(stretching(3), stretching(3).onWorkDays(MON_TO_FRI));
    }

    @Test
    void a_clients_work_days_are_needed_where_a_moment_has_none() {
        var open = at(Moment.daily("before-work", "Before work", null));
        refused(Set.of("weekdays"), () -> open.onWorkDays(Set.of()));
    }

    // Items

    @Test
    void a_note_has_at_most_500_characters() {
        var dose = Dose.reps(3, 10);
        assertEquals(500, new Item(PRESSES, PRESSES, dose, "n".repeat(500)).note().length());
        refused("note", "501", () -> new Item(PRESSES, PRESSES, dose, "n".repeat(501)));
        refused("note", "1,048,576", () -> new Item(PRESSES, PRESSES, dose, "n".repeat(1 << 20)));
    }

    @Test
    void a_note_is_kept_without_the_blanks_around_it() {
        assertEquals("easy", new Item(PRESSES, PRESSES, Dose.reps(3, 10), " easy\n").note());
        assertEquals("", new Item(PRESSES, PRESSES, Dose.reps(3, 10), null).note());
    }

    // When → Do

    private static List<Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> item(new UUID(5, i), Dose.reps(3, 10)))
                .toList();
    }

    @Test
    void a_moment_has_at_least_one_exercise() {
        refused("exercises", "at least one", () -> new WhenDo(beforeWork(), List.of()));
        refused("exercises", "at least one", () -> new WhenDo(beforeWork(), null));
    }

    @Test
    void a_moment_has_at_most_30_exercises() {
        assertEquals(30, new WhenDo(beforeWork(), items(30)).items().size());
        refused("exercises", "has 31", () -> new WhenDo(beforeWork(), items(31)));
    }

    @Test
    void an_exercise_stands_in_a_moment_once() {
        var twice = List.of(item(PRESSES, Dose.reps(3, 10)), item(PRESSES, Dose.reps(1, 5)));
        refused("exercises", "raise its sets", () -> new WhenDo(beforeWork(), twice));
    }

    // Programs

    @Test
    void a_program_has_at_least_one_moment() {
        refused("moments", "at least one", () -> new Program(List.of()));
        refused("moments", "at least one", () -> new Program(null));
    }

    @Test
    void two_moments_of_one_key_are_refused() {
        refused("moments", "same name", () -> at(beforeWork(), beforeWork()));
    }

    @Test
    void a_program_has_at_most_12_moments() {
        var many =
                IntStream.range(0, 13)
                        .mapToObj(i -> new WhenDo(Moment.daily("m" + i, "M", MON_TO_FRI), both()))
                        .toList();
        assertEquals(12, new Program(many.subList(0, 12)).lines().size());
        refused("moments", "at most 12", () -> new Program(many));
    }

    @Test
    void a_program_cannot_be_changed_from_outside() {
        var lines = new java.util.ArrayList<>(at(beforeWork()).lines());
        var program = new Program(lines);
        lines.clear();
        assertEquals(1, program.lines().size());
        assertThrows(UnsupportedOperationException.class, () -> program.lines().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> program.lines().get(0).items().clear());
    }

    @Test
    void a_moments_weekdays_cannot_be_changed_from_outside() {
        assertThrows(UnsupportedOperationException.class, () -> beforeWork().weekdays().clear());
    }

    @Test
    void it_finds_its_lines_and_revisions() {
        var program = at(beforeWork(), afterHolding());
        assertEquals(beforeWork(), program.line("before-work").orElseThrow().moment());
        assertTrue(program.line("tea-time").isEmpty());
        assertEquals(2, program.revisions().size());
        assertEquals(2 * (3 * 10 * 4 + 2 * 45), program.lines().get(0).seconds());
    }
}
