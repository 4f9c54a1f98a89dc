package org.plumbline.portal.practice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.demo.Cast.LEO;
import static org.plumbline.demo.Cast.OMAR;
import static org.plumbline.demo.Cast.PRIYA;
import static org.plumbline.demo.Cast.TOM;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.cast.MovableClock;
import org.plumbline.cast.Statements;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;
import org.plumbline.history.CurrentStudio;
import org.plumbline.people.Client;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;

@QuarkusTest
class PracticeTest {

    private static final String FORM = "form#practice";
    private static int day;

    @Inject MovableClock clock;
    @Inject CurrentStudio studio;
    @Inject Statements statements;

    private final Visitor tom = Visitor.as(TOM);

    /** Every test has a working day of its own, so that none sees what another wrote. */
    @BeforeEach
    void anotherWorkingDay() {
        clock.set(MovableClock.START);
        for (int i = 0; i <= day; i++) {
            clock.forward(Duration.ofDays(isFriday() ? 3 : 1));
        }
        day++;
    }

    @AfterEach
    void backToWednesday() {
        clock.set(MovableClock.START);
    }

    private boolean isFriday() {
        return clock.instant().atOffset(java.time.ZoneOffset.UTC).getDayOfWeek()
                == java.time.DayOfWeek.FRIDAY;
    }

    @Test
    void fromSetUpToSavedEverythingOfTheExercisesIsThere() {
        var page = beforeWork(tom);

        for (var fact :
                List.of(
                        "block or the seat of a chair",
                        "ninety degrees",
                        "loose fists",
                        "Draw your shoulder blades down",
                        "Push the floor with your elbows",
                        "Stack folded blankets or towels",
                        "as far as straight elbows allow",
                        "Same position.",
                        "3 × 10")) {
            assertTrue(page.text().replace('\u00a0', ' ').contains(fact), fact);
        }

        save(page, all("painBefore", "4", "painAfter", "3", "effort", "4", "note", "Felt good"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/today?saved=done"));

        var saved = newest(TOM);
        assertEquals(List.of(30, 30), saved.done.stream().map(d -> d.amount()).toList());
        assertEquals(3, saved.checkIn.painAfter());
        assertEquals("Felt good", saved.checkIn.note());
        assertTrue(tom.page("/today").text().contains("Done."));
    }

    @Test
    void whatWasDoneInPartCountsInPartWithItsReason() {
        save(
                        beforeWork(tom),
                        "exercises[0].sets",
                        "1",
                        "exercises[0].amount",
                        "8",
                        "reason",
                        "NO_TIME")
                .then()
                .statusCode(303);

        var saved = newest(TOM);
        assertEquals(List.of(8, 0), saved.done.stream().map(d -> d.amount()).toList());
        assertEquals(Reason.NO_TIME, saved.reason);
        assertTrue(tom.page("/today").text().contains("Done in part: no time."));
    }

    @Test
    void aSkipKeepsItsReasonAndCanStillBeDone() {
        var ask =
                tom.page(
                        tom.page("/today")
                                .expectFirst(".moment--next a[href$=/skip]")
                                .attr("href"));

        tom.follow(tom.submit(ask, "form#skip", "reason", "FORGOT"));

        var today = tom.page("/today");
        assertTrue(today.text().contains("Skipped: forgot."), today.text());
        assertEquals(Reason.FORGOT, newest(TOM).reason);
        assertEquals("Do it after all", today.expectFirst("li.moment a.button").text());
    }

    @Test
    void aSkipWithoutAReasonIsAskedForOne() {
        var ask =
                tom.page(
                        tom.page("/today")
                                .expectFirst(".moment--next a[href$=/skip]")
                                .attr("href"));

        var refused = tom.submit(ask, "form#skip", "note", "Long day");

        refused.then().statusCode(422);
        var page = Visitor.document(refused);
        assertEquals("Choose what kept you from it.", page.expectFirst("#reason-error").text());
        assertEquals("Long day", page.expectFirst("textarea[name=note]").wholeText().strip());
    }

    @Test
    void whenItHappensItIsNotedAndTheExercisesFollow() {
        var today = tom.page("/today");

        var exercises = tom.follow(tom.submit(today, "form[action=/events]"));
        assertTrue(exercises.text().contains("Noted at 08:00"), exercises.text());
        clock.forward(Duration.ofMinutes(20));
        tom.submit(exercises, FORM, all()).then().statusCode(303);

        assertEquals(1, eventsToday(TOM));
        assertTrue(
                tom.page("/today")
                        .text()
                        .contains("Once this week, and you did the exercises after it."));
    }

    @Test
    void theSameSessionSentTwiceIsOneSession() {
        var page = beforeWork(tom);
        long before = sessionsToday(TOM);

        save(page, all()).then().statusCode(303);
        save(page, all()).then().statusCode(303).header("Location", endsWith("/today?saved=done"));

        assertEquals(before + 1, sessionsToday(TOM));
    }

    @Test
    void anotherBodyUnderTheSameIdIsRefused() {
        var page = beforeWork(tom);
        save(page, all()).then().statusCode(303);

        save(page, all("painAfter", "9"))
                .then()
                .statusCode(422)
                .body(containsString("This was already saved with other content"));

        assertEquals(1, sessionsToday(TOM));
    }

    @ParameterizedTest
    @CsvSource({
        "exercises[0].amount, -1, How many must be a whole number from 0 to 600.",
        "exercises[0].amount, 10000, How many must be a whole number from 0 to 600.",
        "exercises[0].amount, ten, How many must be a whole number from 0 to 600.",
        "painAfter, 11, Pain must be a whole number from 0 to 10.",
        "painBefore, -1, Pain must be a whole number from 0 to 10.",
        "effort, lots, Effort must be a whole number from 0 to 10."
    })
    void aNumberOutOfRangeIsSaidAtItsFieldAndNothingTypedIsLost(
            String field, String typed, String sentence) {
        var refused = save(beforeWork(tom), all("note", "Kept", field, typed));

        refused.then().statusCode(422);
        var page = Visitor.document(refused);
        assertTrue(page.expectFirst("[data-errors]").text().contains(sentence), page.text());
        assertTrue(page.select(".field__error").text().contains(sentence));
        assertEquals("Kept", page.expectFirst("textarea[name=note]").wholeText().strip());
        assertEquals(6, page.select("input[name$=.sets][checked]").size());
        assertEquals(0, sessionsToday(TOM));
    }

    @Test
    void nothingTickedAndNoReasonIsAskedAbout() {
        save(beforeWork(tom))
                .then()
                .statusCode(422)
                .body(containsString("Tick what you did, or skip it with a reason."));
    }

    @Test
    void aNoteOfAMegabyteComesBackWithItsLength() {
        var refused = save(beforeWork(tom), all("note", "x".repeat(1 << 20)));

        refused.then().statusCode(422);
        var page = Visitor.document(refused);
        assertEquals(
                "A note has at most 2,000 characters; this one has 1,048,576.",
                page.expectFirst("#note-error").text());
        assertEquals(1 << 20, page.expectFirst("textarea[name=note]").wholeText().strip().length());
    }

    @Test
    void aNulIsRefusedWithASentence() {
        save(beforeWork(tom), all("note", "a\u0000b"))
                .then()
                .statusCode(422)
                .body(containsString("A note holds a character that cannot be kept."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Knackt 🦴 beim Heben",
                "כאב בכתף",
                "ألم خفيف بعد التمرين",
                "<script>alert(1)</script> & co"
            })
    void everyScriptIsKeptAsItWasTyped(String note) {
        save(beforeWork(tom), all("note", note)).then().statusCode(303);

        assertEquals(note, newest(TOM).checkIn.note());
    }

    @Test
    void tomorrowHasNotComeYet() {
        var page = beforeWork(tom);
        var tomorrow = clock.instant().plus(Duration.ofDays(1)).toString().substring(0, 10);

        save(page, all("day", tomorrow))
                .then()
                .statusCode(422)
                .body(containsString("has not come yet"));
    }

    @Test
    void beforeThePrescriptionThereIsNothingToRecord() {
        var page = beforeWork(tom);

        save(page, all("day", "2026-01-05")).then().statusCode(422);
        save(page, all("day", "yesterday"))
                .then()
                .statusCode(422)
                .body(containsString("not a date"));
    }

    @Test
    void yesterdayCanStillBeWrittenDownAndSaysSo() {
        var link = beforeWorkLink(tom);
        clock.forward(Duration.ofHours(20)); // four in the morning after
        var yesterday = clock.instant().minus(Duration.ofDays(1)).toString().substring(0, 10);

        save(tom.page(link + "?day=" + yesterday), all()).then().statusCode(303);

        var saved = newest(TOM);
        assertEquals(yesterday, saved.day.toString());
        assertEquals("BACKFILLED", saved.evidence.name());
    }

    @Test
    void aSkipThatIsFilledInAfterwardsBelongsToItsDay() {
        var link = beforeWorkLink(tom) + "/skip";
        clock.forward(Duration.ofHours(20)); // four in the morning after
        var yesterday = clock.instant().minus(Duration.ofDays(1)).toString().substring(0, 10);

        var ask = tom.page(link + "?day=" + yesterday);
        tom.submit(ask, "form#skip", "reason", "UNWELL").then().statusCode(303);

        var saved = newest(TOM);
        assertEquals(yesterday, saved.day.toString());
        assertEquals(yesterday, saved.clocks.day().toString());
        assertEquals("BACKFILLED", saved.evidence.name());
    }

    @Test
    void aMomentThatDoesNotExistIsNotFound() {
        save(beforeWork(tom), all("moment", "at-midnight")).then().statusCode(404);
        tom.get(beforeWorkLink(tom).replaceAll("/\\d+$", "/99")).then().statusCode(404);
    }

    @Test
    void somebodyElsesPrescriptionIsNotFound() {
        for (var other : List.of(LEO, PRIYA, OMAR)) {
            var theirs =
                    beforeWork(Visitor.as(other)).expectFirst("input[name=prescription]").val();

            save(beforeWork(tom), all("prescription", theirs)).then().statusCode(404);
            tom.get("/practice/" + theirs + "/1").then().statusCode(404);
        }
        tom.get("/practice/" + UUID.randomUUID() + "/1").then().statusCode(404);
        tom.get("/practice/none/1").then().statusCode(404);
        assertEquals(0, sessionsToday(LEO));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var page = beforeWork(tom);
        page.expectFirst(FORM + " input[name=csrf]").remove();

        save(page, all()).then().statusCode(400);

        assertEquals(0, sessionsToday(TOM));
    }

    @Test
    void whenTheSignInHasEndedTheFormHearsSoAndIsNotSentAway() {
        Visitor.anonymous()
                .request()
                .header("HX-Request", "true")
                .formParam("note", "typed")
                .post("/sessions")
                .then()
                .statusCode(401);
    }

    @Test
    void thePageTakesTwoStatements() {
        var link = beforeWorkLink(tom);
        tom.page(link);

        assertEquals(2, statements.of(() -> tom.page(link)));
    }

    private static String beforeWorkLink(Visitor visitor) {
        return visitor.page("/today").expectFirst(".moment--next a.button").attr("href");
    }

    private static Document beforeWork(Visitor visitor) {
        return visitor.page(beforeWorkLink(visitor));
    }

    private Response save(Document page, String... typed) {
        return tom.submit(page, FORM, typed);
    }

    /** All sets ticked, and these fields. */
    private static String[] all(String... typed) {
        var fields = new java.util.ArrayList<String>();
        for (int exercise = 0; exercise < 2; exercise++) {
            for (int set = 1; set <= 3; set++) {
                fields.add("+exercises[" + exercise + "].sets");
                fields.add(String.valueOf(set));
            }
        }
        fields.addAll(List.of(typed));
        return fields.toArray(String[]::new);
    }

    private Session newest(Cast person) {
        return inStudioOf(
                person,
                () ->
                        Session.<Session>find(
                                        "client = ?1 order by clocks.received desc, id desc",
                                        person.id())
                                .firstResult());
    }

    private long sessionsToday(Cast person) {
        return inStudioOf(
                person,
                () ->
                        Session.count(
                                "client = ?1 and clocks.received = ?2",
                                person.id(),
                                clock.instant()));
    }

    private long eventsToday(Cast person) {
        return inStudioOf(
                person,
                () -> {
                    var client = Client.signedIn(person.id().toString());
                    return TriggerEvent.count(
                            "client = ?1 and day = ?2", person.id(), client.today(clock.instant()));
                });
    }

    private <T> T inStudioOf(Cast person, java.util.concurrent.Callable<T> asked) {
        studio.enter(person.studio());
        return QuarkusTransaction.requiringNew().call(asked);
    }
}
