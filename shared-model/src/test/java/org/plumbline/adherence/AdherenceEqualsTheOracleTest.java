package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.plumbline.library.Moment.Kind;
import org.plumbline.prescription.Days;

/** Random prescriptions and diaries, judged by the domain and by {@link Oracle}. */
class AdherenceEqualsTheOracleTest {

    private static int withData;
    private static int withExtras;
    private static int withLate;

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void frequencyDoseAndExtrasAreTheOracles(@ForAll long seed) {
        var story = new RandomStory(seed);
        var oracle =
                new Oracle(
                        story.prescribed,
                        story.entries,
                        story.zone,
                        story.period.first(),
                        story.period.last(),
                        story.now);

        var adherence =
                Adherence.of(
                        story.courses(), story.sessions(), story.zone, story.period, story.now);

        assertAll(
                "seed " + seed,
                () -> assertEquals(oracle.closed, adherence.frequency().total(), "due"),
                () -> assertEquals(oracle.practised, adherence.frequency().n(), "practised"),
                () -> assertEquals(oracle.closed, adherence.dose().total(), "due by dose"),
                () -> assertEquals(oracle.doses, adherence.dose().n(), 1e-9, "doses"),
                () -> assertEquals(oracle.extras.size(), adherence.extras().size(), "extras"),
                () ->
                        assertEquals(
                                oracle.late,
                                adherence.outcomes().stream()
                                        .filter(o -> o.closed() && o.late())
                                        .map(o -> o.occurrence().line().moment().kind())
                                        .filter(kind -> kind == Kind.DAILY)
                                        .count(),
                                "late"));
        withData += oracle.practised > 0 ? 1 : 0;
        withExtras += oracle.extras.isEmpty() ? 0 : 1;
        withLate += oracle.late > 0 ? 1 : 0;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aPeriodIsTheSumOfItsParts(@ForAll long seed) {
        var story = new RandomStory(seed);
        var cut = story.period.first().plusDays(Math.floorMod(seed, 20));
        if (!cut.isBefore(story.period.last())) {
            return;
        }
        var whole = on(story, story.period.first(), story.period.last());
        var before = on(story, story.period.first(), cut);
        var after = on(story, cut.plusDays(1), story.period.last());

        assertEquals(whole.frequency(), before.frequency().plus(after.frequency()));
        assertEquals(whole.dose().n(), before.dose().plus(after.dose()).n(), 1e-9);
        assertEquals(whole.extras().size(), before.extras().size() + after.extras().size());
    }

    private static Adherence on(RandomStory story, LocalDate first, LocalDate last) {
        return Adherence.of(
                story.courses(), story.sessions(), story.zone, new Days(first, last), story.now);
    }

    @AfterContainer
    static void theStoriesWereWorthTelling() {
        assertTrue(withData > 300, "with data: " + withData);
        assertTrue(withExtras > 300, "with extras: " + withExtras);
        assertTrue(withLate > 100, "with late ones: " + withLate);
    }
}
