package org.plumbline.console.prescription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;
import org.plumbline.history.CurrentStudio;
import org.plumbline.library.Routine;
import org.plumbline.people.Client;
import org.plumbline.prescription.Prescription;

/** What makes no sense comes back with a sentence at its field, with everything typed, unsaved. */
@QuarkusTest
class BadPrescriptionTest {

    private static final String NEW = "/clients/" + Cast.LEO.id() + "/prescriptions/new";

    @Inject CurrentStudio studio;

    private final Visitor ines = Visitor.as(Cast.INES);

    private Document form() {
        return ines.page(ines.page(NEW).expectFirst(".offer a").attr("href"));
    }

    private long count() {
        studio.enter(Cast.LEO.studio());
        return QuarkusTransaction.requiringNew()
                .call(() -> Prescription.of(Client.<Client>findById(Cast.LEO.id())).size())
                .longValue();
    }

    /** Refused, kept, said at the field, and nothing saved. */
    private Document refused(String field, String typed, String sentence) {
        long before = count();
        var answer = ines.submit(form(), "#prescribing", "message", "Kept as it was", field, typed);
        assertEquals(422, answer.statusCode());
        var page = Visitor.document(answer);
        said(page, field, sentence);
        assertEquals("Kept as it was", page.expectFirst("[name=message]").text());
        assertEquals(before, count());
        return page;
    }

    private static void said(Document page, String field, String sentence) {
        var error = page.getElementById(field + "-error");
        assertTrue(error != null && error.text().startsWith(sentence), () -> field + ": " + error);
        var summary = page.expectFirst("[data-errors]");
        assertFalse(summary.getElementsByAttributeValue("href", "#" + field).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moments[0].exercises[0].reps        | -1         | Reps must be a whole number from 1 to 100.",
                "moments[0].exercises[0].reps        | 10,000     | Reps must be a whole number from 1 to 100.",
                "moments[0].exercises[0].reps        | 10000      | Reps must be a whole number from 1 to 100.",
                "moments[0].exercises[1].reps        | ten        | Reps must be a whole number from 1 to 100.",
                "moments[1].exercises[0].sets        | 0          | Sets must be a whole number from 1 to 20.",
                "moments[1].exercises[0].sets        | ''         | Sets are from 1 to 20.",
                "moments[0].exercises[0].holdSeconds | 0          | Seconds to hold must be a whole number",
                "moments[0].exercises[0].restSeconds | 601        | Seconds of rest must be a whole number",
                "moments[0].exercises[0].reps        | ''         | Give repetitions, or seconds to hold.",
                "moments[0].exercises[0].side        | both-arms  | Choose a side from the list.",
                "moments[0].label                    | '  '       | Name the moment in 1 to 60 characters.",
                "moments[0].at                       | 25:00      | Write the time as in 07:30.",
                "moments[2].event                    | ''         | Say what happens",
                "startsOn                            | 2026-11-17 | A prescription starts today or later",
                "startsOn                            | ''         | Choose the day it starts.",
                "startsOn                            | tomorrow   | This is not a date",
                "startsOn                            | 9999-12-31 | It starts within a year from today.",
                "lastDay                             | 2026-11-17 | The last day is before the first.",
                "lastDay                             | 2046-11-17 | It lasts five years at most",
                "title                               | ' '        | Give it a title; the client sees it."
            })
    void aFieldThatMakesNoSenseSaysWhy(String field, String typed, String sentence) {
        var page = refused(field, typed, sentence);
        var input = page.getElementById(field);
        if (!input.tagName().equals("select")) {
            assertEquals(typed, input.val());
        }
        assertEquals("true", input.attr("aria-invalid"));
    }

    @Test
    void aTitleAndAMessageHaveAnEnd() {
        refused(
                "title",
                "x".repeat(121),
                "The title has at most 120 characters; this one has 121.");
        var page =
                Visitor.document(ines.submit(form(), "#prescribing", "message", "x".repeat(1001)));
        said(page, "message", "The message has at most 1,000 characters; this one has 1,001.");
    }

    @Test
    void aNoteOfAMegabyteComesBackWhole() {
        var note = "x".repeat(1_000_000);
        var field = "moments[0].exercises[0].note";
        var page = refused(field, note, "The note has at most 500 characters; this one has");
        assertEquals(note, page.getElementById(field).text());
    }

    @Test
    void aNulIsNotKept() {
        refused(
                "moments[0].exercises[0].note",
                "a\u0000b",
                "The note holds a character that cannot be kept.");
        refused("title", "a\u0000b", "The title holds a character that cannot be kept.");
        refused("moments[2].event", "a\u0007", "The event holds a character that cannot be kept.");
    }

    @Test
    void emojiAndTextFromRightToLeftAreKeptAndShownRight() {
        var title = "ألم الظهر 🧘🏽‍♀️ <script>";
        var answer = ines.submit(form(), "#prescribing", "title", title);
        var page = ines.follow(answer);
        var shown = page.expectFirst(".client__side h2[dir=auto]");
        assertEquals(title, shown.text());
        assertEquals(0, page.select("script:not([src])").size());
    }

    @Test
    void aDailyMomentNeedsAWeekday() {
        var answer = ines.submit(form(), "#prescribing", "-moments[0].weekdays", "");
        assertEquals(422, answer.statusCode());
        var page = Visitor.document(answer);
        said(page, "moments[0].weekdays", "Choose at least one weekday.");
        assertEquals(0, page.select("[name='moments[0].weekdays'][checked]").size());
    }

    @Test
    void aProgramNeedsAMoment() {
        var answer =
                ines.submit(
                        form(),
                        "#prescribing",
                        "-moments[0].keep",
                        "",
                        "-moments[1].keep",
                        "",
                        "-moments[2].keep",
                        "");
        assertEquals(422, answer.statusCode());
        assertTrue(
                Visitor.document(answer)
                        .expectFirst("#moments")
                        .text()
                        .startsWith("Keep at least one moment"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var answer =
                ines.submit(
                        form(),
                        "#prescribing",
                        "title",
                        "",
                        "lastDay",
                        "2026-01-01",
                        "moments[0].exercises[0].reps",
                        "-1",
                        "-moments[1].weekdays",
                        "");
        assertEquals(4, Visitor.document(answer).select("[data-errors] li").size());
    }

    @Test
    void anExerciseThatTheLibraryDoesNotHaveIsRefused() {
        for (var id : new String[] {UUID.randomUUID().toString(), "1", "' or 1=1"}) {
            var answer =
                    ines.submit(form(), "#prescribing", "moments[0].exercises[0].revision", id);
            assertEquals(422, answer.statusCode());
            var row = Visitor.document(answer).getElementById("moments[0].exercises[0].revision");
            assertTrue(row.text().contains("This exercise is not in the library."), row::text);
        }
    }

    @Test
    void aRoutineOfAnotherStudioIsRefused() {
        studio.enter(Cast.VERA.studio());
        var foreign =
                QuarkusTransaction.requiringNew().call(() -> Routine.byName().get(0).id.toString());
        ines.get(NEW + "?routine=" + foreign).then().statusCode(404);
        for (var id : new String[] {foreign, UUID.randomUUID().toString(), "x"}) {
            var answer = ines.submit(form(), "#prescribing", "routine", id);
            assertEquals(422, answer.statusCode(), id);
        }
    }

    @Test
    void kindsAndOperationsThatAreNoneAreRefused() {
        var form = form();
        for (var field : new String[] {"moments[0].kind", "moments[0].key", "operation"}) {
            Response answer = ines.submit(form, "#prescribing", field, "HOURLY!");
            assertEquals(422, answer.statusCode(), field);
        }
        var days = ines.submit(form, "#prescribing", "moments[0].weekdays", "SOMEDAY");
        assertEquals(422, days.statusCode());
    }

    @Test
    void somebodyElsesClientIsNotThereAndStaffDoNotPrescribe() {
        var form = form();
        form.expectFirst("#prescribing")
                .attr("action", "/clients/" + Cast.PRIYA.id() + "/prescriptions");
        assertEquals(404, ines.submit(form, "#prescribing").statusCode());
        var jonas = Visitor.as(Cast.JONAS);
        jonas.get(NEW).then().statusCode(403);
    }
}
