package org.plumbline.portal.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.demo.Cast.HANA;
import static org.plumbline.demo.Cast.MAYA;
import static org.plumbline.demo.Cast.PRIYA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.cast.MovableClock;
import org.plumbline.cast.Statements;
import org.plumbline.cast.Visitor;

@QuarkusTest
class TodayTest {

    @Inject MovableClock clock;
    @Inject Statements statements;

    @AfterEach
    void backToWednesday() {
        clock.set(MovableClock.START);
    }

    @Test
    void onAWorkDayTwoMomentsAreDueAndOneMayHappen() {
        var page = Visitor.as(PRIYA).page("/today");

        assertEquals("Good morning, Priya", page.expectFirst("h1").text());
        assertEquals(2, page.select("ol.day > li").size());
        assertEquals("Before work", page.expectFirst(".moment--next h2").text());
        assertEquals("After work", page.expectFirst(".moment--later h2").text());
        assertEquals("I held my child", page.expectFirst("form[action=/events] button").text());
    }

    @Test
    void theWeekCountsClosedDaysOnly() {
        // Monday and Tuesday are over, with two moments each; Priya misses nothing.
        assertTrue(
                Visitor.as(PRIYA).page("/today").expectFirst("#week").text().contains("4 of 4"),
                "4 of 4");
    }

    @Test
    void onADayOffItSaysWhenItGoesOn() {
        clock.set(Instant.parse("2026-11-21T09:00:00Z"));

        var page = Visitor.as(PRIYA).page("/today");

        assertTrue(page.select("ol.day").isEmpty());
        assertTrue(page.text().contains("Nothing is due until Monday 23 November."), page.text());
    }

    @Test
    void withoutAPrescriptionItSaysWhoPreparesOne() {
        var page = Visitor.as(MAYA).page("/today");

        assertTrue(page.text().contains("Ines Calder is preparing what comes next."), page.text());
        assertTrue(page.select("form[action=/events]").isEmpty());
    }

    @Test
    void aDayBeginsAtMidnightWhereTheClientLives() {
        clock.set(Instant.parse("2026-11-18T15:30:00Z")); // 00:30 on Thursday in Tokyo

        assertEquals(
                "Thursday 19 November",
                Visitor.as(HANA).page("/today").expectFirst(".portal__date").text());
    }

    @Test
    void aQuotaShowsHowManyOfTheWeekAreDone() {
        var quota =
                Visitor.as(HANA).page("/today").expectFirst("li:has(h2:contains(Stretch break))");

        assertTrue(quota.text().matches(".*[0-3] of 3 this week.*"), quota.text());
    }

    @Test
    void aQuotaOfAPastWeekIsNotShown() {
        clock.forward(Duration.ofDays(7));

        var quota =
                Visitor.as(HANA).page("/today").expectFirst("li:has(h2:contains(Stretch break))");

        assertTrue(quota.text().contains("0 of 3 this week"), quota.text());
    }

    @Test
    void itTakesFourStatementsHoweverMuchIsThere() {
        Visitor.as(PRIYA).page("/today"); // fills the cache of exercise texts

        assertEquals(4, statements.of(() -> Visitor.as(PRIYA).page("/today")));
        assertFalse(Visitor.as(PRIYA).page("/today").select("ol.day").isEmpty());
    }
}
