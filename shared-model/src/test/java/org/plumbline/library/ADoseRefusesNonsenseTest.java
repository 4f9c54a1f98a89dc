package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.history.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ADoseRefusesNonsenseTest {

    private static Dose dose(Integer reps, Integer hold, int rest, String tempo, Double load) {
        return new Dose(3, reps, hold, rest, Side.BOTH, tempo, load);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void repetitionsAreFrom1To100(int reps) {
        refused("reps", "from 1 to 100", () -> dose(reps, null, 45, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, Integer.MAX_VALUE})
    void setsAreFrom1To20(int sets) {
        refused("sets", "from 1 to 20", () -> Dose.reps(sets, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 601})
    void aHoldLastsFrom1To600Seconds(int seconds) {
        refused("holdSeconds", "from 1 to 600", () -> dose(null, seconds, 45, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 601, 36_000})
    void aRestLastsFrom0To600Seconds(int seconds) {
        refused("restSeconds", "from 0 to 600", () -> dose(10, null, seconds, null, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -0.5, 500.01})
    void aLoadIsMoreThan0AndAtMost500Kilograms(double kilograms) {
        refused("loadKg", "at most 500", () -> dose(10, null, 45, null, kilograms));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "slow", "2-1", "2-1-2-1", "a-b-c", "-1-0-1", "100-1-1", "2–1–2"})
    void aTempoIsThreeNumbersOfSeconds(String tempo) {
        refused("tempo", "2-1-2", () -> dose(10, null, 45, tempo, null));
    }

    @Test
    void itIsCountedInRepetitionsOrInSeconds() {
        refused("reps", "or seconds to hold", () -> dose(null, null, 45, null, null));
    }

    @Test
    void everyFieldThatMakesNoSenseIsNamedAtOnce() {
        refused(
                Set.of("sets", "reps", "holdSeconds", "restSeconds", "tempo", "loadKg"),
                () -> new Dose(0, 0, 0, -1, null, "x", -1.0));
    }

    @Test
    void theLimitsThemselvesAreFine() {
        assertDoesNotThrow(() -> new Dose(1, 1, 1, 0, Side.LEFT, "0-0-0", 0.5));
        assertDoesNotThrow(() -> new Dose(20, 100, 600, 600, Side.EACH, "10-10-10", 500.0));
    }

    @Test
    void withoutASideBothWork() {
        assertEquals(Side.BOTH, new Dose(3, 10, null, 45, null, null, null).side());
    }

    @Test
    void itsAmountIsWhatADoingIsMeasuredAgainst() {
        assertEquals(30, Dose.reps(3, 10).amount());
        assertEquals(90, Dose.hold(3, 30).amount());
        assertEquals(60, new Dose(3, 10, null, 45, Side.EACH, null, null).amount());
        assertEquals(30, new Dose(3, 10, 5, 45, Side.RIGHT, null, null).amount());
        assertEquals(20, new Dose(3, 10, null, 45, Side.EACH, null, null).amountOfSet());
    }

    @Test
    void itsTimeIsThatOfItsTempoOrHoldAndTheRestsBetweenSets() {
        assertEquals(3 * 10 * 5 + 2 * 45, dose(10, null, 45, "2-1-2", null).seconds());
        assertEquals(3 * 30 + 2 * 45, Dose.hold(3, 30).seconds());
        assertEquals(3 * 10 * 4 + 2 * 45, Dose.reps(3, 10).seconds());
        assertEquals(3 * 10 * (4 + 5) + 2 * 45, dose(10, 5, 45, null, null).seconds());
        assertEquals(
                2 * 30 * 2, new Dose(2, null, 30, 0, Side.EACH, null, null).seconds(), "no rest");
    }
}
