package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final Locale ENGLISH = Locale.UK;
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    @Test
    void aLongDateIsWrittenAsItIsSpoken() {
        assertEquals("Thursday 19 November", Dates.longDate(THURSDAY, ENGLISH));
        assertEquals("Jueves, 19 de noviembre", Dates.longDate(THURSDAY, SPANISH));
        assertEquals("19 November 2026", Dates.fullDate(THURSDAY, ENGLISH));
        assertEquals("19 de noviembre de 2026", Dates.fullDate(THURSDAY, SPANISH));
    }

    @Test
    void aShortDateHasThreeLettersOfTheMonthAndNeverBreaks() {
        assertEquals("19\u00a0Nov", Dates.shortDate(THURSDAY, ENGLISH));
        assertEquals("19\u00a0nov", Dates.shortDate(THURSDAY, SPANISH));
        assertEquals("4\u00a0Sep", Dates.shortDate(LocalDate.of(2026, 9, 4), ENGLISH));
    }

    @Test
    void daysNearTodayHaveNames() {
        assertEquals("Today", Dates.near(THURSDAY, THURSDAY, ENGLISH));
        assertEquals("Yesterday", Dates.near(THURSDAY.minusDays(1), THURSDAY, ENGLISH));
        assertEquals("Tomorrow", Dates.near(THURSDAY.plusDays(1), THURSDAY, ENGLISH));
        assertEquals("17\u00a0Nov", Dates.near(THURSDAY.minusDays(2), THURSDAY, ENGLISH));
        assertEquals("19\u00a0Nov", Dates.near(THURSDAY, THURSDAY.plusYears(30), ENGLISH));
        assertEquals(
                "Ayer, 16:20", Dates.near(THURSDAY.minusDays(1).atTime(16, 20), THURSDAY, SPANISH));
    }

    @Test
    void timesAreOnAClockOfTwentyFourHours() {
        assertEquals("17:30", Dates.clock(LocalTime.of(17, 30)));
        assertEquals("07:05", Dates.clock(LocalTime.of(7, 5, 59)));
    }

    @Test
    void weekdaysHaveALetterAShortNameAndAName() {
        assertEquals(List.of("M", "T", "W", "T", "F", "S", "S"), Dates.weekLetters(ENGLISH));
        assertEquals(List.of("L", "M", "X", "J", "V", "S", "D"), Dates.weekLetters(SPANISH));
        assertEquals("Thu", Dates.weekday(THURSDAY, ENGLISH));
        assertEquals("jue", Dates.weekday(THURSDAY, SPANISH));
        assertEquals("jueves", Dates.inWords(DayOfWeek.THURSDAY, SPANISH));
    }

    @Test
    void chosenWeekdaysMayBeDaysOrTheirNamesOrNone() {
        var monday = new Dates.Weekday("MONDAY", "M", "Monday", true);
        assertEquals(monday, Dates.weekdays(Set.of(DayOfWeek.MONDAY), ENGLISH).get(0));
        assertEquals(monday, Dates.weekdays(List.of("MONDAY"), ENGLISH).get(0));
        assertEquals(0, Dates.weekdays(null, ENGLISH).stream().filter(d -> d.chosen()).count());
    }

    @Test
    void aPageIsInOneLanguageAsItsAttributeSays() {
        assertEquals("en", Language.lang(null));
        assertEquals("es", Language.lang("es-MX"));
        assertEquals("en", Language.lang(Locale.GERMANY));
        assertEquals("Thursday 19 November", Dates.longDate(THURSDAY, Locale.GERMANY));
    }
}
