package org.plumbline.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.plumbline.adherence.Ratio.Band;

class ARateKeepsWhatItIsMadeOfTest {

    @Test
    void onTrackBeginsAtEightyPercent() {
        assertEquals(Band.ON_TRACK, new Ratio(8, 10).band());
        assertEquals(Band.ON_TRACK, new Ratio(10, 10).band());
        assertEquals(Band.PARTIAL, new Ratio(79, 100).band());
        assertEquals(Band.PARTIAL, new Ratio(799, 1000).band());
    }

    @Test
    void partialBeginsAtSixtyFivePercent() {
        assertEquals(Band.PARTIAL, new Ratio(13, 20).band());
        assertEquals(Band.LOW, new Ratio(649, 1000).band());
        assertEquals(Band.LOW, new Ratio(0, 3).band());
    }

    @Test
    void everyWholePercentageLiesInTheBandItIsSaidTo() {
        for (int total = 1; total <= 200; total++) {
            for (int n = 0; n <= total; n++) {
                var expected =
                        n * 100 >= total * 80
                                ? Band.ON_TRACK
                                : n * 100 >= total * 65 ? Band.PARTIAL : Band.LOW;
                assertEquals(expected, new Ratio(n, total).band(), n + "/" + total);
            }
        }
    }

    @Test
    void outOfNothingThereIsNoRate() {
        assertEquals(Band.NO_DATA, Ratio.NO_DATA.band());
        assertThrows(IllegalStateException.class, Ratio.NO_DATA::rate);
    }

    @Test
    void numeratorsAndDenominatorsAddUp() {
        assertEquals(new Ratio(9.5, 14), new Ratio(8.5, 10).plus(new Ratio(1, 4)));
        assertEquals(new Ratio(1, 4), Ratio.NO_DATA.plus(new Ratio(1, 4)));
    }
}
