package org.plumbline.console.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.cast.Statements;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;

@QuarkusTest
class ClientPageTest {

    @Inject Statements statements;

    private static String page(Cast client) {
        return "/clients/" + client.id();
    }

    @Test
    void theHeadSaysWhoAndWhereAndWhatTimeItIsThere() {
        var head = Visitor.as(Cast.JONAS).page(page(Cast.HANA)).expectFirst(".page-head").text();
        assertTrue(head.contains("Upper back, long flights"), head);
        assertTrue(head.contains("Tokyo, 17:00 there"), head);
        assertTrue(head.contains("In care since 21 September 2026"), head);
    }

    @Test
    void onlyPractitionersAreOfferedToPrescribe() {
        var link = "a[href$=/prescriptions/new]";
        assertFalse(Visitor.as(Cast.INES).page(page(Cast.TOM)).select(link).isEmpty());
        assertTrue(Visitor.as(Cast.JONAS).page(page(Cast.TOM)).select(link).isEmpty());
        assertTrue(Visitor.as(Cast.ADA).page(page(Cast.TOM)).select(link).isEmpty());
    }

    @Test
    void whatFallsAwayStandsOut() {
        var title = Visitor.as(Cast.INES).page(page(Cast.TOM)).expectFirst(".flash__title").text();
        assertEquals("After work is missed more often than before work", title);
        assertTrue(
                Visitor.as(Cast.MARCUS).page(page(Cast.PRIYA)).select(".client .flash").isEmpty());
    }

    @Test
    void everyRatioLeadsToAsManyOccurrencesAsItSays() {
        var ines = Visitor.as(Cast.INES);
        var client = ines.page(page(Cast.LEO));
        var links = client.select("#periods .ratio, #moments .measure:not(.card__foot *) .ratio");
        assertFalse(links.isEmpty());
        for (var ratio : links) {
            var said = ratio.text();
            var behind = ines.page(ratio.expectFirst("a").attr("href"));
            int total = Integer.parseInt(said.replaceAll(".*/", ""));
            assertEquals(total, behind.select("tbody tr").size(), said);
            var figures = behind.select(".counted .stat__of").eachText();
            var nOfN = said.replaceAll("^\\S+ ", "").replace("/", " of ");
            assertTrue(figures.stream().anyMatch(f -> f.startsWith(nOfN)), said + figures);
        }
    }

    @Test
    void aResponseLeadsToTheReportedEvents() {
        var ines = Visitor.as(Cast.INES);
        var ratio = ines.page(page(Cast.TOM)).expectFirst("#moments .card__foot .ratio");
        var events = ines.page(ratio.expectFirst("a").attr("href"));
        int total = Integer.parseInt(ratio.text().replaceAll(".*/", ""));
        assertEquals(total, events.select("tbody tr").size());
        assertTrue(events.text().contains("of " + total + " reported events"));
        int answered = Integer.parseInt(ratio.text().replaceAll(".* |/.*", ""));
        assertEquals(answered, events.select("td:contains(Done from)").size());
    }

    @Test
    void theStoryOfThePrescriptionSaysWhoAndWhen() {
        var story = Visitor.as(Cast.JONAS).page(page(Cast.HANA)).expectFirst(".timeline").text();
        assertTrue(story.contains("On hold"), story);
        assertTrue(story.contains("Family visit"), story);
        assertTrue(story.contains("Held by Marcus Bell, 18 Nov"), story);
        assertTrue(story.contains("Version 1 In force"), story);
        assertTrue(story.contains("Written by Marcus Bell, 23 Sep"), story);
    }

    @Test
    void theLogSaysWhatBecameOfEachAndWhatWasExtra() {
        var log = Visitor.as(Cast.JONAS).page(page(Cast.HANA)).expectFirst("#log");
        assertTrue(log.text().contains("extra, not due"));
        assertTrue(log.text().contains("in the week to 15 Nov"));
        assertTrue(log.text().contains("by Sun 22 Nov"));
        var tom = Visitor.as(Cast.JONAS).page(page(Cast.TOM)).expectFirst("#log").text();
        assertTrue(tom.contains("Skipped: No time"), tom);
        assertTrue(tom.contains("as needed, never counted"), tom);
    }

    @Test
    void reasonsAndPainAreThere() {
        var page = Visitor.as(Cast.INES).page(page(Cast.LEO));
        assertTrue(page.expectFirst("#reasons").text().contains("Pain"));
        assertFalse(page.select("#pain svg.chart").isEmpty());
        assertEquals(12, page.select("#pain tbody tr").size());
        assertEquals(12, page.select("#weeks tbody tr").size());
    }

    @Test
    void aStateNarrowsTheOccurrencesAndLeavesTheFiguresAlone() {
        var ines = Visitor.as(Cast.INES);
        var path = page(Cast.TOM) + "/occurrences?days=28";
        var all = ines.page(path);
        var skipped = ines.page(path + "&state=skipped");
        assertEquals(all.select(".counted").text(), skipped.select(".counted").text());
        var chip = skipped.expectFirst(".chip[aria-current]:contains(Skipped)").text();
        assertEquals("Skipped " + skipped.select("tbody tr").size(), chip);
    }

    @Test
    void aMomentThatDoesNotExistIsNotThere() {
        Visitor.as(Cast.INES)
                .get(page(Cast.TOM) + "/occurrences?moment=at-midnight")
                .then()
                .statusCode(404);
    }

    @Test
    void noPageTakesMoreThanFourStatements() {
        var ines = Visitor.as(Cast.INES);
        for (var path :
                List.of(
                        page(Cast.TOM),
                        page(Cast.TOM) + "/occurrences?days=90",
                        page(Cast.TOM) + "/report",
                        page(Cast.TOM) + "/prescriptions/new",
                        "/caseload",
                        "/reports",
                        "/library",
                        "/library/static-back-pull-overs")) {
            ines.page(path);
            long count = statements.of(() -> ines.page(path));
            assertTrue(count <= 4, path + ": " + count);
        }
    }
}
