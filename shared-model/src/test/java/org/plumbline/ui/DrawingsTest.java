package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingsTest {
    @Test
    void aRingIsDrawnAsFarAsItIsDone() {
        assertEquals(new Drawings.Ring("214.7 257.6", true), Drawings.ring(5, 6));
        assertEquals(new Drawings.Ring("257.6 257.6", true), Drawings.ring(6, 6));
        assertFalse(Drawings.ring(0, 6).drawn());
        assertFalse(Drawings.ring(0, 0).drawn());
    }

    @Test
    void everyKindOfDayHasItsOwnForm() {
        assertEquals(
                List.of(
                        new Drawings.Bar("d", "0", "3", "3.25", "19", "1"),
                        new Drawings.Bar("p", "4.5", "12", "3.25", "10", "1"),
                        new Drawings.Bar("n", "9.5", "18.5", "2.25", "3", "0.5"),
                        new Drawings.Bar("h", "13.5", "20", "4.5", "2", "0"),
                        new Drawings.Bar("o", "18.9", "21", "1.4", "1.4", "0.7")),
                Drawings.spark(List.of("done", "part", "none", "hold", "off")));
    }

    @Test
    void painCallsForAttentionWhenItIsStrongOrHasRisenByTwo() {
        assertTrue(Drawings.painLine(List.of(7, 7)).rising());
        assertTrue(Drawings.painLine(List.of(3, 4, 5)).rising());
        assertFalse(Drawings.painLine(List.of(3, 4)).rising());
        assertFalse(Drawings.painLine(List.of(8, 6)).rising());
    }

    @Test
    void aLineGoesFromTheFirstToTheLastRating() {
        var line = Drawings.painLine(List.of(3, 5));
        assertEquals("M3 15.3L61 11.5", line.path());
        assertEquals("61 11.5", line.x() + " " + line.y());
        assertEquals("", Drawings.painLine(List.of()).path());
        assertEquals("M61 2", Drawings.painLine(List.of(10)).path());
    }
}
