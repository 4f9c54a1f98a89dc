package org.plumbline.console.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;

@QuarkusTest
class LibraryTest {

    private final Visitor ines = Visitor.as(Cast.INES);

    @Test
    void everyExerciseIsOnTheShelfWithItsDose() {
        var cards = ines.page("/library").select(".exercise-card");
        assertEquals(
                List.of("Static Back Pull-overs", "Static Back Reverse Presses"),
                cards.select("h2").eachText());
        assertTrue(cards.get(0).text().contains("3 × 10"));
    }

    @Test
    void anExerciseSaysHowToBeginWhatToDoAndHowFar() {
        var page = ines.page("/library/static-back-reverse-presses");
        assertEquals(3, page.select("#set-up li").size());
        assertTrue(page.select("#cues .is-dont").text().contains("Push the floor"));
        assertTrue(page.select("#signs").text().contains("Your knees fall out to the sides"));
        assertTrue(page.select("#given").text().contains("How far Squeeze only as far"));
    }

    @Test
    void oneThatBeginsInAnothersPositionLeadsThere() {
        var page = ines.page("/library/static-back-pull-overs");
        var start = page.expectFirst(".facts a");
        assertEquals("Static Back Reverse Presses", start.text());
        var other = ines.page(start.attr("href"));
        assertEquals("Static Back Pull-overs", other.select("#next a").text());
    }

    @Test
    void anUnknownExerciseIsNotThere() {
        ines.get("/library/handstand").then().statusCode(404);
    }
}
