package org.plumbline.console.prescription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.adherence.Recording;
import org.plumbline.cast.MovableClock;
import org.plumbline.cast.Statements;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;
import org.plumbline.history.CurrentStudio;
import org.plumbline.history.HistoryEntry;
import org.plumbline.history.StudioRow;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Clocks;
import org.plumbline.practice.Done;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Prescription;

/** Ines prescribes, the client does it, and both she and Jonas see what came of it. */
@QuarkusTest
class PrescribingTest {

    @Inject MovableClock clock;
    @Inject CurrentStudio studio;
    @Inject Statements statements;

    private final Visitor ines = Visitor.as(Cast.INES);

    @AfterEach
    void backToTheBeginning() {
        clock.set(MovableClock.START);
    }

    private static String client(Cast client) {
        return "/clients/" + client.id();
    }

    /** The form, by the way from the client's page. */
    private Document form(Cast client) {
        var page = ines.page(client(client));
        var routines = ines.page(page.expectFirst("a:contains(Prescribe)").attr("href"));
        return ines.page(routines.expectFirst(".offer a").attr("href"));
    }

    private List<Prescription> prescriptions(Cast client) {
        studio.enter(client.studio());
        return QuarkusTransaction.requiringNew()
                .call(() -> Prescription.of(Client.<Client>findById(client.id())));
    }

    @Test
    void theRoutineIsOfferedOnTheClientsWorkDaysFromToday() {
        var form = form(Cast.TOM);
        assertEquals("2026-11-18", form.expectFirst("[name=startsOn]").val());
        assertEquals("Upper back tension", form.expectFirst("[name=title]").val());
        assertEquals(3, form.select(".when").size());
        assertEquals(
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                form.select("[name='moments[0].weekdays'][checked]").eachAttr("value"));
        assertEquals("07:00", form.expectFirst("[name='moments[0].at']").val());
        assertEquals("I held my child", form.expectFirst("[name='moments[2].event']").val());
        assertTrue(form.expectFirst(".when__end").text().contains("about 8 min"));
    }

    @Test
    void todayIsTheClientsToday() {
        clock.set(Instant.parse("2026-11-18T16:00:00Z"));
        var marcus = Visitor.as(Cast.MARCUS);
        var routines = marcus.page(client(Cast.HANA) + "/prescriptions/new");
        var form = marcus.page(routines.expectFirst(".offer a").attr("href"));
        assertEquals("2026-11-19", form.expectFirst("[name=startsOn]").val());
    }

    @Test
    void whatIsPrescribedIsDoneSeenAndReported() {
        var sent =
                ines.submit(
                        form(Cast.MAYA),
                        "#prescribing",
                        "moments[0].exercises[1].sets",
                        "2",
                        "moments[0].exercises[1].note",
                        "Only as low as it feels good, שלום 👋",
                        "message",
                        "Start gently.");
        var page = ines.follow(sent);
        assertEquals(
                "Upper back tension is prescribed", page.expectFirst("main .flash__title").text());
        var side = page.expectFirst(".client__side").text();
        assertTrue(side.contains("Version 1 In force From 18 Nov."), side);
        assertTrue(side.contains("“Start gently.” Written by Ines Calder, 18 Nov"), side);
        assertEquals(2, page.select("#log tr:contains(Open)").size());

        var prescription = newest(Cast.MAYA);
        var morning = prescription.course().versions().get(0).program().line("before-work");
        assertEquals(2, morning.orElseThrow().items().get(1).dose().sets());
        assertEquals(
                "Only as low as it feels good, שלום 👋",
                morning.orElseThrow().items().get(1).note());

        mayaDoes(prescription);
        var seen = ines.page(client(Cast.MAYA));
        var log = seen.expectFirst("#log").text();
        assertTrue(log.contains("Before work Done 100% 1/1 5 → 3"), log);
        assertTrue(log.contains("After work Skipped: No time"), log);
        assertTrue(
                seen.expectFirst("#moments").text().contains("After holding your child 100% 1/1"));

        clock.forward(Duration.ofDays(1));
        var row = Visitor.as(Cast.JONAS).page("/reports").expectFirst("tr:contains(Maya Osei)");
        var report = Visitor.as(Cast.JONAS).page(row.expectFirst("a").attr("href"));
        var sheet = report.expectFirst(".sheet").text();
        assertTrue(sheet.contains("the exercises followed 1 of 1 reported events"), sheet);
        assertTrue(sheet.contains("“No time” was given most often"), sheet);
        assertTrue(row.text().contains("17%") || row.text().contains("/6"), row.text());
    }

    /** In full before work, once after holding the child, and not after work. */
    private void mayaDoes(Prescription prescription) {
        var line = prescription.course().versions().get(0).program().lines();
        mayaSays(prescription, line.get(0), 5, null);
        studio.enter(Cast.MAYA.studio());
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var maya = Client.<Client>findById(Cast.MAYA.id());
                            var id = StudioRow.newId();
                            Recording.event(
                                    maya,
                                    prescription.id,
                                    id,
                                    line.get(2).moment().key(),
                                    Clocks.now(now, maya.zone),
                                    "event",
                                    now);
                        });
        mayaSays(prescription, line.get(2), 20, null);
        mayaSays(prescription, line.get(1), 25, Reason.NO_TIME);
    }

    private void mayaSays(Prescription prescription, WhenDo line, int minutes, Reason reason) {
        studio.enter(Cast.MAYA.studio());
        var at = clock.instant().plus(Duration.ofMinutes(minutes));
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var maya = Client.<Client>findById(Cast.MAYA.id());
                            var done =
                                    reason != null
                                            ? List.<Done>of()
                                            : line.items().stream()
                                                    .map(
                                                            i ->
                                                                    new Done(
                                                                            i.exercise(),
                                                                            i.dose().sets(),
                                                                            i.dose().amount()))
                                                    .toList();
                            var entry =
                                    new Session.Entry(
                                            StudioRow.newId(),
                                            line.moment().key(),
                                            maya.today(at),
                                            Clocks.now(at, maya.zone),
                                            Evidence.TICKED,
                                            done,
                                            reason,
                                            reason == null
                                                    ? new CheckIn(5, 3, 4, "")
                                                    : CheckIn.NONE);
                            Recording.session(maya, prescription.id, entry, entry.toString(), at);
                        });
    }

    private Prescription newest(Cast client) {
        var all = prescriptions(client);
        return all.get(all.size() - 1);
    }

    @Test
    void sendingTwiceStartsOne() {
        int before = prescriptions(Cast.TOM).size();
        var form = form(Cast.TOM);
        var first = ines.submit(form, "#prescribing", "title", "Twice");
        var second = ines.submit(form, "#prescribing", "title", "Twice");
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(303, second.statusCode());
        assertEquals(before + 1, prescriptions(Cast.TOM).size());
    }

    @Test
    void sendingTwiceAtTheSameTimeStartsOne() {
        int before = prescriptions(Cast.TOM).size();
        var form = form(Cast.TOM);
        var sent =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        ines.submit(
                                                                        form,
                                                                        "#prescribing",
                                                                        "title",
                                                                        "At once")
                                                                .statusCode(),
                                                task -> new Thread(task).start()))
                        .limit(4)
                        .toList();
        assertEquals(
                List.of(303, 303, 303, 303), sent.stream().map(CompletableFuture::join).toList());
        assertEquals(before + 1, prescriptions(Cast.TOM).size());
    }

    @Test
    void theSameFormWithOtherContentIsRefused() {
        var form = form(Cast.TOM);
        ines.submit(form, "#prescribing", "title", "One").then().statusCode(303);
        int before = prescriptions(Cast.TOM).size();
        var other = ines.submit(form, "#prescribing", "title", "Another");
        assertEquals(422, other.statusCode());
        assertTrue(Visitor.document(other).text().contains("already saved with other content"));
        assertEquals(before, prescriptions(Cast.TOM).size());
    }

    @Test
    void aMomentThatIsNotKeptIsLeftOutWhateverStandsInIt() {
        ines.submit(
                        form(Cast.LEO),
                        "#prescribing",
                        "-moments[1].keep",
                        "",
                        "moments[1].exercises[0].reps",
                        "ten")
                .then()
                .statusCode(303);
        var lines = newest(Cast.LEO).course().versions().get(0).program().lines();
        assertEquals(
                List.of("before-work", "after-holding-your-child"),
                lines.stream().map(line -> line.moment().key()).toList());
    }

    @Test
    void itIsWrittenIntoTheHistoryByWhomAndWhen() {
        ines.submit(form(Cast.LEO), "#prescribing", "title", "For the record")
                .then()
                .statusCode(303);
        var prescription = newest(Cast.LEO);
        studio.enter(Cast.INES.studio());
        var entries =
                QuarkusTransaction.requiringNew().call(() -> HistoryEntry.about(prescription));
        assertEquals(List.of("prescription.started"), entries.stream().map(e -> e.what).toList());
        assertEquals(Cast.INES.id(), entries.get(0).actor);
        assertEquals(clock.instant(), entries.get(0).at);
    }

    @Test
    void aRoutineOfAnotherStudioIsNotThere() {
        ines.get(client(Cast.TOM) + "/prescriptions/new?routine=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theFormTakesFewStatements() {
        var href = client(Cast.TOM) + "/prescriptions/new";
        var routine = ines.page(href).expectFirst(".offer a").attr("href");
        ines.page(routine);
        assertTrue(statements.of(() -> ines.page(routine)) <= 4);
    }
}
