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
    void aKeyIsSmallLettersDigitsAndHyphens(String key) {
        refused("key", "small letters", () -> Moment.daily(key, "Before work", MON_TO_FRI));
    }

    @Test
    void aKeyOrLabelOf61CharactersIsTooLong() {
        refused(Set.of("key"), () -> Moment.daily("k".repeat(61), "Before work", MON_TO_FRI));
        refused(Set.of("label"), () -> Moment.daily("before-work", "l".repeat(61), MON_TO_FRI));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aMomentHasALabel(String label) {
        refused("label", "1 to 60", () -> Moment.daily("before-work", label, MON_TO_FRI));
    }

    @Test
    void aMomentHasAKind() {
        refused("kind", "daily", () -> new Moment("k", "L", null, null, null, null, null));
    }

    @Test
    void aDailyMomentHasAtLeastOneWeekday() {
        refused("weekdays", "at least one", () -> Moment.daily("k", "L", Set.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {-1, 0, 22})
    void aQuotaIsFrom1To21TimesAWeek(Integer times) {
        refused(
                "timesAWeek",
                "from 1 to 21",
                () -> new Moment("k", "L", Kind.QUOTA, null, null, times, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anAsNeededMomentSaysWhatHappens(String event) {
        refused("event", "I held my child", () -> Moment.asNeeded("k", "L", event));
    }

    @Test
    void aDailyMomentWithoutWeekdaysTakesTheClientsWorkDays() {
        var open = Moment.daily("before-work", "Before work", null);
        assertNull(open.weekdays());
        assertEquals(MON_TO_FRI, open.onWorkDays(MON_TO_FRI).weekdays());
        assertEquals(MON_TO_FRI, beforeWork().onWorkDays(Set.of(DayOfWeek.SUNDAY)).weekdays());
        assertSame(afterHolding().weekdays(), afterHolding().onWorkDays(MON_TO_FRI).weekdays());
        assertEquals(stretching(3), stretching(3).onWorkDays(MON_TO_FRI));
    }

    @Test
    void aClientsWorkDaysAreNeededWhereAMomentHasNone() {
        var open = at(Moment.daily("before-work", "Before work", null));
        refused(Set.of("weekdays"), () -> open.onWorkDays(Set.of()));
    }

    // Items

    @Test
    void aNoteHasAtMost500Characters() {
        var dose = Dose.reps(3, 10);
        assertEquals(500, new Item(PRESSES, PRESSES, dose, "n".repeat(500)).note().length());
        refused("note", "501", () -> new Item(PRESSES, PRESSES, dose, "n".repeat(501)));
        refused("note", "1,048,576", () -> new Item(PRESSES, PRESSES, dose, "n".repeat(1 << 20)));
    }

    @Test
    void aNoteIsKeptWithoutTheBlanksAroundIt() {
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
    void aMomentHasAtLeastOneExercise() {
        refused("exercises", "at least one", () -> new WhenDo(beforeWork(), List.of()));
        refused("exercises", "at least one", () -> new WhenDo(beforeWork(), null));
    }

    @Test
    void aMomentHasAtMost30Exercises() {
        assertEquals(30, new WhenDo(beforeWork(), items(30)).items().size());
        refused("exercises", "has 31", () -> new WhenDo(beforeWork(), items(31)));
    }

    @Test
    void anExerciseStandsInAMomentOnce() {
        var twice = List.of(item(PRESSES, Dose.reps(3, 10)), item(PRESSES, Dose.reps(1, 5)));
        refused("exercises", "raise its sets", () -> new WhenDo(beforeWork(), twice));
    }

    // Programs

    @Test
    void aProgramHasAtLeastOneMoment() {
        refused("moments", "at least one", () -> new Program(List.of()));
        refused("moments", "at least one", () -> new Program(null));
    }

    @Test
    void twoMomentsOfOneKeyAreRefused() {
        refused("moments", "same name", () -> at(beforeWork(), beforeWork()));
    }

    @Test
    void aProgramHasAtMost12Moments() {
        var many =
                IntStream.range(0, 13)
                        .mapToObj(i -> new WhenDo(Moment.daily("m" + i, "M", MON_TO_FRI), both()))
                        .toList();
        assertEquals(12, new Program(many.subList(0, 12)).lines().size());
        refused("moments", "at most 12", () -> new Program(many));
    }

    @Test
    void aProgramCannotBeChangedFromOutside() {
        var lines = new java.util.ArrayList<>(at(beforeWork()).lines());
        var program = new Program(lines);
        lines.clear();
        assertEquals(1, program.lines().size());
        assertThrows(UnsupportedOperationException.class, () -> program.lines().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> program.lines().get(0).items().clear());
    }

    @Test
    void aMomentsWeekdaysCannotBeChangedFromOutside() {
        assertThrows(UnsupportedOperationException.class, () -> beforeWork().weekdays().clear());
    }

    @Test
    void itFindsItsLinesAndRevisions() {
        var program = at(beforeWork(), afterHolding());
        assertEquals(beforeWork(), program.line("before-work").orElseThrow().moment());
        assertTrue(program.line("tea-time").isEmpty());
        assertEquals(2, program.revisions().size());
        assertEquals(2 * (3 * 10 * 4 + 2 * 45), program.lines().get(0).seconds());
    }
}
