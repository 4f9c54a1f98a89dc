package org.plumbline.console.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.ClientSummary;
import org.plumbline.cast.Crowd;
import org.plumbline.cast.MovableClock;
import org.plumbline.cast.Statements;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;
import org.plumbline.history.CurrentStudio;
import org.plumbline.people.Caseload;
import org.plumbline.people.Client;
import org.plumbline.prescription.Days;

@QuarkusTest
class CaseloadTest {

    @Inject Statements statements;
    @Inject Crowd crowd;
    @Inject CurrentStudio studio;

    private static List<String> names(Document page) {
        return page.select("tbody th a").eachText();
    }

    private static String row(Document page, Cast client) {
        return page.select("tbody tr:contains(" + client.fullName() + ")").text();
    }

    @Test
    void aPractitionerSeesTheirOwnClients() {
        var page = Visitor.as(Cast.INES).page("/caseload");
        assertEquals(List.of("Leo Marsh", "Maya Osei", "Tom Ridley"), names(page));
        assertTrue(page.expectFirst(".facts").text().startsWith("3 clients of yours"));
    }

    @Test
    void staffSeeTheWholeStudioAndNobodyElses() {
        var page = Visitor.as(Cast.JONAS).page("/caseload");
        assertEquals(
                List.of("Hana Sato", "Leo Marsh", "Maya Osei", "Priya Nair", "Tom Ridley"),
                names(page));
        assertFalse(page.text().contains("Omar"));
    }

    @Test
    void everyRateStandsBesideWhatItIsOf() {
        var page = Visitor.as(Cast.JONAS).page("/caseload");
        var priya = row(page, Cast.PRIYA);
        assertTrue(priya.matches(".* 100% 40/40 ?on track 100% 10/10 .*"), priya);
        assertTrue(row(page, Cast.TOM).contains("low"));
        assertTrue(row(page, Cast.LEO).contains("7 was 5"));
    }

    @Test
    void theMeanIsOfTheClientsRatesWithThePooledNumbersBesideIt() {
        var facts = Visitor.as(Cast.JONAS).page("/caseload").expectFirst(".facts").text();
        assertTrue(facts.matches(".*Mean frequency \\d+% \\d+/\\d+ over 28 days.*"), facts);
    }

    @Test
    void aPartOfTheNameFindsInAnyCase() {
        var page = Visitor.as(Cast.JONAS).page("/caseload?q= RID");
        assertEquals(List.of("Tom Ridley"), names(page));
        assertEquals("RID", page.expectFirst("input[name=q]").val());
    }

    @Test
    void whereNobodyIsFoundThePageSaysSo() {
        var page = Visitor.as(Cast.JONAS).page("/caseload?q=<b>zzz");
        assertTrue(page.text().contains("Nobody’s name has “<b>zzz” in it."));
        assertEquals(0, page.select("table").size());
    }

    @Test
    void theListIsSortedByAColumnAndTheOtherWayRound() {
        var lowest = Visitor.as(Cast.JONAS).page("/caseload?sort=month");
        assertEquals("Tom Ridley", names(lowest).get(0));
        var column = lowest.expectFirst("th[aria-sort=ascending]");
        assertEquals("Frequency, 28 days", column.text());
        var again = Visitor.as(Cast.JONAS).page(column.expectFirst("a").attr("href"));
        assertEquals("Priya Nair", names(again).get(0));
    }

    @Test
    void figuresOfTheListAreThoseOfTheClientsPage() {
        var jonas = Visitor.as(Cast.JONAS);
        var list = jonas.page("/caseload");
        for (var client : List.of(Cast.MAYA, Cast.TOM, Cast.PRIYA, Cast.LEO, Cast.HANA)) {
            var periods = jonas.page("/clients/" + client.id()).select("#periods tr");
            var row = row(list, client);
            for (var days : List.of("7 days", "28 days")) {
                var frequency = periods.select("tr:contains(" + days + ") td").get(0).text();
                assertTrue(row.contains(frequency), () -> row + " has " + frequency);
            }
        }
    }

    @Test
    void sumsOfDaysEqualWhatIsDerivedFromScratch() {
        for (var person : List.of(Cast.JONAS, Cast.VERA)) {
            studio.enter(person.studio());
            QuarkusTransaction.requiringNew().run(() -> compare(person));
        }
    }

    private static void compare(Cast person) {
        var now = MovableClock.START;
        // Those of the crowd have no account.
        var clients =
                new Caseload(person.id().toString())
                        .clients().stream().filter(client -> client.subject != null).toList();
        for (var summary : ClientSummary.of(person.studio(), clients, now)) {
            Client client = summary.client();
            var record = ClientRecord.of(client, now);
            for (int days = 1; days <= 28; days++) {
                var period = Days.upToYesterday(days, summary.today());
                var derived = record.adherence(period);
                var said = client.name + ", " + days + " days";
                assertEquals(derived.frequency(), summary.frequency(period), said);
                assertEquals(derived.dose().total(), summary.dose(period).total(), said);
                assertEquals(derived.dose().n(), summary.dose(period).n(), 1e-9, said);
            }
            var month = Days.upToYesterday(28, summary.today());
            assertEquals(
                    record.marks(month).stream().map(m -> m.done() + "/" + m.due()).toList(),
                    summary.marks(month).stream().map(m -> m.done() + "/" + m.due()).toList(),
                    client.name);
        }
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() {
        var vera = Visitor.as(Cast.VERA);
        vera.page("/caseload");
        long few = statements.of(() -> vera.page("/caseload"));
        crowd.join(Cast.VERA, 500, MovableClock.START);
        long many = statements.of(() -> vera.page("/caseload"));
        assertEquals(few, many);
        assertTrue(many <= 4, many + " statements");
        assertEquals(501, names(vera.page("/caseload")).size());
        assertTrue(statements.of(() -> vera.page("/reports")) <= 4);
    }
}
