package org.plumbline.console.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;

@QuarkusTest
class ReportTest {

    private static final String TOM = "/clients/" + Cast.TOM.id() + "/report";

    private final Visitor jonas = Visitor.as(Cast.JONAS);

    @Test
    void aReportIsOverTheLastSevenClosedDays() {
        var sheet = jonas.page(TOM).expectFirst(".sheet");
        assertTrue(sheet.text().contains("11 November 2026 to 17 November 2026, 7 days"));
        assertTrue(sheet.text().contains("Care of Ines Calder"));
        assertEquals(7, sheet.select(".day-strip li").size());
    }

    @Test
    void itsFiguresAreThoseOfTheList() {
        var row = jonas.page("/reports").expectFirst("tbody tr:contains(Tom Ridley)").text();
        var stats = jonas.page(TOM).select(".sheet .stat");
        for (int n = 0; n < 2; n++) {
            var percent = stats.get(n).expectFirst(".stat__value").text();
            var of = stats.get(n).expectFirst(".stat__of").text();
            var ratio = percent + " " + of.replace(" of ", "/").replace(" due", "");
            assertTrue(row.contains(ratio), row + " has " + ratio);
        }
    }

    @Test
    void itSaysInShortWhatTheFiguresSay() {
        var sheet = jonas.page(TOM).expectFirst(".sheet");
        var shortly = sheet.expectFirst("section p").text();
        var frequency = sheet.expectFirst(".stat__of").text().replace(" due", "");
        assertTrue(shortly.startsWith("Tom did " + frequency + " sessions that were due"), shortly);
        assertTrue(shortly.contains("Pain after exercise was"), shortly);
    }

    @Test
    void otherDaysCanBeChosenAndTheWeekBeforeIsOneStepAway() {
        var earlier = jonas.page(TOM).expectFirst("a:contains(Earlier)").attr("href");
        assertEquals("?from=2026-11-04&to=2026-11-10", earlier);
        var page = jonas.page(TOM + earlier);
        assertTrue(page.text().contains("4 November 2026 to 10 November 2026"));
        assertEquals(
                "?from=2026-11-11&to=2026-11-17",
                page.expectFirst("a:contains(Later)").attr("href"));
    }

    @Test
    void aHoldIsSaidAndNotHeldAgainstAnybody() {
        var path = "/clients/" + Cast.HANA.id() + "/report?from=2026-10-28&to=2026-11-10";
        var held = jonas.page(path).expectFirst(".stat:contains(On hold)");
        assertEquals("4", held.expectFirst(".stat__value").text());
    }

    @Test
    void daysOnWhichNothingWasDueHaveNoRate() {
        var path = "/clients/" + Cast.TOM.id() + "/report?from=2026-11-14&to=2026-11-15";
        var sheet = jonas.page(path).expectFirst(".sheet").text();
        assertTrue(sheet.contains("Nothing was due for Tom in these days."), sheet);
        assertFalse(sheet.contains("0%"), sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-01 | 2026-11-18 | to   | A report ends yesterday or earlier",
                "2026-11-10 | 2026-11-01 | to   | The last day is before the first.",
                "yesterday  | 2026-11-01 | from | This is not a date",
                "2020-01-01 | 2026-11-01 | from | A report is over a year at most.",
                "1026-11-01 | 1026-11-02 | from | There is nothing from so long ago."
            })
    void daysThatMakeNoSenseComeBackWithASentence(
            String from, String to, String field, String sentence) {
        var answer = jonas.get(TOM + "?from=" + from + "&to=" + to);
        answer.then().statusCode(422);
        var page = Visitor.document(answer);
        assertTrue(page.expectFirst("#" + field + "-error").text().startsWith(sentence));
        assertEquals(from, page.expectFirst("#from").val());
        assertEquals(to, page.expectFirst("#to").val());
    }

    @Test
    void theListHasEverybodysWeekLowestFirst() {
        var names = jonas.page("/reports").select("tbody th a").eachText();
        assertEquals(5, names.size());
        assertEquals("Tom Ridley", names.get(0));
        assertEquals(
                List.of("Leo Marsh", "Maya Osei", "Tom Ridley"),
                Visitor.as(Cast.INES).page("/reports").select("tbody th a").eachText().stream()
                        .sorted()
                        .toList());
    }
}
