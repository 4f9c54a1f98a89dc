package org.plumbline.portal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.demo.Cast.HANA;
import static org.plumbline.demo.Cast.MAYA;
import static org.plumbline.demo.Cast.PRIYA;
import static org.plumbline.demo.Cast.TOM;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.plumbline.cast.Statements;
import org.plumbline.cast.Visitor;

@QuarkusTest
class ProgressTest {

    @Inject Statements statements;

    @Test
    void whoMissesNothingSeesAllOfAll() {
        var page = Visitor.as(PRIYA).page("/progress");

        assertEquals("40 of 40 done", page.expectFirst(".progress-top h2").text());
        assertTrue(page.expectFirst(".ring").text().contains("100%"));
    }

    @Test
    void whoSkipsEveningsSeesWhichMomentsFallAway() {
        var moments = Visitor.as(TOM).page("/progress").expectFirst("#moments");

        assertTrue(moments.text().contains("Before work"));
        assertTrue(moments.text().contains("After work"));
        assertTrue(moments.text().contains("Of the times you told us. Never counted above."));
    }

    @Test
    void daysOnHoldAreShownAsSuch() {
        // Friday, Saturday and Monday; on the Sunday among them the week's quota ends.
        assertEquals(
                3,
                Visitor.as(HANA).page("/progress").select("[class*=hold]:not(.legend *)").size());
    }

    @Test
    void anEndedProgramKeepsItsFigures() {
        assertTrue(Visitor.as(MAYA).page("/progress").text().contains("of 20 done"));
        assertTrue(Visitor.as(MAYA).page("/program").text().contains("No program yet"));
    }

    @Test
    void itTakesFourStatementsAndTheProgramTwo() {
        Visitor.as(PRIYA).page("/progress");
        Visitor.as(PRIYA).page("/program");

        assertEquals(4, statements.of(() -> Visitor.as(PRIYA).page("/progress")));
        assertEquals(2, statements.of(() -> Visitor.as(PRIYA).page("/program")));
    }
}
