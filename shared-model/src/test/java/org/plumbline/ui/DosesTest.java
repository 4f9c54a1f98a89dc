package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DosesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void aDoseStaysTogether() {
        assertEquals("3\u00a0×\u00a010", Doses.dose(3, 10, 0));
        assertEquals("3\u00a0×\u00a030\u00a0s", Doses.dose(3, 0, 30));
        assertEquals("1\u00a0×\u00a05\u00a0min", Doses.dose(1, 0, 300));
    }

    @Test
    void secondsBecomeMinutes() {
        assertEquals("45\u00a0s", Doses.seconds(45));
        assertEquals("1\u00a0min\u00a030\u00a0s", Doses.seconds(90));
        assertEquals("rest 45\u00a0s", Doses.rest(45, Locale.UK));
        assertEquals("descanso 45\u00a0s", Doses.rest(45, SPANISH));
    }

    @Test
    void howLongItTakesIsRoundedUp() {
        assertEquals("about 7 min", Doses.aboutMinutes(361, Locale.UK));
        assertEquals("about 1 min", Doses.aboutMinutes(0, Locale.UK));
        assertEquals("unos 7 min", Doses.aboutMinutes(420, SPANISH));
    }

    @Test
    void bothSidesGoWithoutSaying() {
        assertEquals("each side", Doses.side("EACH", Locale.UK));
        assertEquals("lado izquierdo", Doses.side("left", SPANISH));
        assertEquals("", Doses.side("both", Locale.UK));
    }
}
