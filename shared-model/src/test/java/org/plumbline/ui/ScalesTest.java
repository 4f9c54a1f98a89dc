package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScalesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void everyNumberOfAScaleHasItsOwnWords() {
        for (String scale : List.of("pain", "effort")) {
            for (Locale locale : List.of(Locale.UK, SPANISH)) {
                var words =
                        IntStream.rangeClosed(0, 10)
                                .mapToObj(n -> Scales.scaleWords(scale, n, locale))
                                .toList();
                assertEquals(11, new HashSet<>(words).size(), scale + " in " + locale);
            }
        }
        assertEquals("Mild, on and off", Scales.scaleWords("pain", 3, Locale.UK));
        assertEquals("Moderado", Scales.scaleWords("effort", 4, SPANISH));
    }

    @Test
    void theChosenNumberIsComparedWithTheOneBefore() {
        var three = Scales.scale("pain", "3", 4, Locale.UK).get(3);
        assertEquals(new Scales.Step(3, "Mild, on and off", true, "1 less than before"), three);
        assertEquals("the same as before", Scales.scale("pain", 3, 4, Locale.UK).get(4).change());
        assertEquals("2 más que antes", Scales.scale("pain", null, 4, SPANISH).get(6).change());
        assertEquals("", Scales.scale("pain", null, null, Locale.UK).get(6).change());
    }

    @Test
    void whatIsNotOnTheScaleIsNotChosen() {
        for (Object typed : new Object[] {"11", "-1", "ten", "", null}) {
            var chosen = Scales.scale("pain", typed, null, Locale.UK).stream();
            assertEquals(0, chosen.filter(Scales.Step::chosen).count());
        }
    }

    @Test
    void everyWordIsInBothLanguagesWithTheSameGaps() {
        for (Word word : Word.values()) {
            String english = word.in(Locale.UK);
            String spanish = word.in(SPANISH);
            assertEquals(gaps(english), gaps(spanish), word.name());
        }
    }

    private static long gaps(String text) {
        return text.chars().filter(c -> c == '{').count();
    }
}
