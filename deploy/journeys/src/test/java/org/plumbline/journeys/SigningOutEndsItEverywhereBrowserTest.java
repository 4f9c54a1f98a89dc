package org.plumbline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One sign-in serves both apps in a browser, and one sign-out ends it in both. */
class SigningOutEndsItEverywhereBrowserTest {

    @RegisterExtension static final Studio STUDIO = new Studio();

    @Test
    void afterSigningOutOfTheConsoleThePortalAsksForAPasswordToo() {
        var ines = STUDIO.atADesk("ines").signsIn(STUDIO.addresses().console());
        var page = ines.page();
        assertThat(ines.heading("Caseload")).isVisible();
        page.navigate(STUDIO.addresses().portal().toString());
        assertThat(ines.heading("This is not open to you")).isVisible();

        page.navigate(STUDIO.addresses().console().toString());
        ines.link("Sign out").click();
        assertThat(ines.heading("You are signed out")).isVisible();
        ines.shows("signed-out-desktop");

        page.navigate(STUDIO.addresses().portal().toString());
        assertThat(page.locator("#username")).isVisible();
        page.navigate(STUDIO.addresses().console().toString());
        assertThat(page.locator("#username")).isVisible();
        ines.shows("sign-in-desktop");
    }
}
