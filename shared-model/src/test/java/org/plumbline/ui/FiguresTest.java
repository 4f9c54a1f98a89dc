package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Locale ENGLISH = Locale.UK;
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    @Test
    void aRateIsWrittenAsTheLanguageWritesIt() {
        assertEquals("86%", Figures.percent(31, 36, ENGLISH));
        assertEquals("86\u00a0%", Figures.percent(31, 36, SPANISH));
        assertEquals("85%", Figures.percent(8.5, 10, ENGLISH));
    }

    @Test
    void nothingDueIsNoDataAndNotARate() {
        assertEquals("no data", Figures.percent(0, 0, ENGLISH));
        assertEquals("sin datos", Figures.percent(0, 0, SPANISH));
        assertEquals(0, Figures.share(0, 0));
    }

    @Test
    void allIsSaidOnlyOfAllAndNoneOnlyOfNone() {
        assertEquals("99%", Figures.percent(199, 200, ENGLISH));
        assertEquals("100%", Figures.percent(200, 200, ENGLISH));
        assertEquals("1%", Figures.percent(1, 300, ENGLISH));
        assertEquals("0%", Figures.percent(0, 300, ENGLISH));
    }

    @Test
    void partsAreWrittenWithOneDecimalWhereTheyHaveOne() {
        assertEquals("31/36", Figures.ratio(31, 36, ENGLISH));
        assertEquals("8.5/10", Figures.ratio(8.5, 10, ENGLISH));
        assertEquals("8,5/10", Figures.ratio(new BigDecimal("8.50"), 10L, SPANISH));
        assertEquals("29.7 of 36", Figures.ofWords(29.66666, 36, ENGLISH));
        assertEquals("29,7 de 36", Figures.ofWords(29.66666, 36, SPANISH));
    }

    @Test
    void aCountHasItsPlural() {
        assertEquals("1 exercise", Figures.count(1, "exercise", "exercises", ENGLISH));
        assertEquals("0 exercises", Figures.count(0, "exercise", "exercises", ENGLISH));
        assertEquals("1,200 exercises", Figures.count(1200, "exercise", "exercises", ENGLISH));
    }

    @Test
    void bandsHaveWords() {
        assertEquals("on track", Figures.bandWords("on", ENGLISH));
        assertEquals("bajo", Figures.bandWords("low", SPANISH));
        assertEquals("no data", Figures.bandWords("nodata", ENGLISH));
    }
}
