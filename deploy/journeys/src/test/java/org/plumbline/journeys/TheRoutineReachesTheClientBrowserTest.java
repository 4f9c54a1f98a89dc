package org.plumbline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole loop: prescribed, done on a phone, seen in the studio, and by nobody else. */
class TheRoutineReachesTheClientBrowserTest {

    @RegisterExtension static final Studio STUDIO = new Studio();

    @Test
    void fromInesToMayaAndBackToTheStudio() {
        var ines = STUDIO.atADesk("ines").signsIn(STUDIO.addresses().console());
        var mayasPage = prescribes(ines);

        var maya = STUDIO.onAPhone("maya").signsIn(STUDIO.addresses().portal());
        doesBeforeWork(maya);
        heldHerChild(maya);
        skipsAfterWork(maya);

        seesWhatMayaDid(ines, mayasPage);

        var jonas = STUDIO.atADesk("jonas").signsIn(STUDIO.addresses().console());
        readsTheReport(jonas, mayasPage);

        var vera = STUDIO.atADesk("vera").signsIn(STUDIO.addresses().console());
        seesNothingOfNorthgate(vera, mayasPage);
    }

    private static String prescribes(Someone ines) {
        var page = ines.page();
        ines.shows("caseload-desktop");
        ines.link("Maya Osei").click();
        var mayasPage = page.url();
        ines.link("Prescribe").click();
        ines.link("Use this routine").click();

        assertThat(ines.heading("Prescribe for Maya Osei")).isVisible();
        page.locator("[name='moments[1].exercises[1].reps']").fill("8");
        page.locator("[name='moments[0].exercises[1].note']")
                .fill("Slowly, and breathe out on the way down.");
        page.getByLabel("Message to the client")
                .fill("Start gently, Maya. Tell me how the evenings go.");
        ines.shows("prescribing-desktop");
        ines.button("Start the prescription").click();

        assertThat(ines.heading("Maya Osei")).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Upper back tension");
        return mayasPage;
    }

    private static void doesBeforeWork(Someone maya) {
        var page = maya.page();
        assertThat(page.locator("ol.day > li")).hasCount(2);
        assertThat(maya.button("I held my child")).isVisible();
        assertThat(maya.text("Start gently, Maya.")).isVisible();
        maya.shows("today-phone");

        maya.link("Start").click();
        assertThat(maya.heading("Before work")).isVisible();
        for (var fact :
                new String[] {
                    "Hips and knees are both bent to ninety degrees.",
                    "Draw your shoulder blades down",
                    "Lift your elbows.",
                    "Stack folded blankets or towels",
                    "Same position.",
                    "Slowly, and breathe out on the way down.",
                    "as far as straight elbows allow"
                }) {
            assertThat(maya.text(fact)).isVisible();
        }
        chooses(page, "How is the pain before you start?", 5);
        for (int set = 1; set <= 3; set++) {
            for (var tick : page.getByLabel("Set " + set, exactly()).all()) {
                tick.check(new Locator.CheckOptions().setForce(true));
            }
        }
        chooses(page, "And now?", 3);
        chooses(page, "How much effort was it?", 4);
        maya.shows("practice-phone");
        maya.button("Done, save it").click();
        assertThat(maya.text("Well done. It is all noted.")).isVisible();
    }

    private static void heldHerChild(Someone maya) {
        var page = maya.page();
        maya.button("I held my child").click();
        assertThat(maya.text("Noted at")).isVisible();
        for (int set = 1; set <= 3; set++) {
            for (var tick : page.getByLabel("Set " + set, exactly()).all()) {
                tick.check(new Locator.CheckOptions().setForce(true));
            }
        }
        chooses(page, "And now?", 2);
        maya.button("Done, save it").click();
        assertThat(maya.text("Once this week, and you did the exercises after it.")).isVisible();
    }

    private static void skipsAfterWork(Someone maya) {
        var page = maya.page();
        assertThat(maya.heading("After work")).isVisible();
        page.locator("a[href$='/skip']").click();
        maya.shows("skip-phone");
        maya.button("Skip it").click();
        assertThat(maya.text("Choose what kept you from it.")).isVisible();
        page.getByLabel("No time", exactly()).check(new Locator.CheckOptions().setForce(true));
        maya.button("Skip it").click();
        assertThat(maya.text("Skipped: no time.")).isVisible();
        maya.shows("today-done-phone");
        maya.link("Progress").click();
        maya.shows("progress-phone");
        maya.link("Program").click();
        assertThat(maya.text("3 × 8")).isVisible();
        maya.shows("program-phone");
    }

    private static void seesWhatMayaDid(Someone ines, String mayasPage) {
        var page = ines.page();
        page.navigate(mayasPage);
        var log = page.locator("#log");
        assertThat(log).containsText("Before work");
        assertThat(log).containsText("After work");
        assertThat(log).containsText("No time");
        assertThat(ines.text("After holding your child").first()).isVisible();
        assertThat(page.locator("#moments")).containsText("100%");
        assertThat(page.locator("#moments")).containsText("1/1");
        ines.shows("client-desktop");
        page.locator("#periods a").first().click();
        ines.shows("occurrences-desktop");
    }

    private static void readsTheReport(Someone jonas, String mayasPage) {
        var page = jonas.page();
        assertThat(jonas.link("Tom Ridley")).isVisible();
        jonas.link("Reports").click();
        jonas.shows("reports-desktop");
        jonas.link("Maya Osei").click();
        assertThat(jonas.heading("Progress report")).isVisible();
        assertThat(jonas.heading("Maya Osei")).isVisible();
        jonas.shows("report-desktop");

        page.navigate(mayasPage);
        assertThat(jonas.link("Prescribe")).hasCount(0);
        assertEquals(403, page.navigate(mayasPage + "/prescriptions/new").status());
        jonas.shows("forbidden-desktop");
    }

    private static void seesNothingOfNorthgate(Someone vera, String mayasPage) {
        var page = vera.page();
        assertThat(vera.link("Omar Haddad")).isVisible();
        assertThat(vera.link("Maya Osei")).hasCount(0);
        assertEquals(404, page.navigate(mayasPage).status());
        assertEquals(404, page.navigate(mayasPage + "/report").status());
        vera.shows("not-found-desktop");
    }

    private static void chooses(Page page, String question, int number) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .locator("input[value='" + number + "']")
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
