package org.plumbline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sign-in ends while a client fills in a form. */
class NothingTypedIsLostBrowserTest {

    @RegisterExtension static final Studio STUDIO = new Studio();

    @Test
    void whatWasTypedIsThereAgainAfterSigningIn() {
        var leo = STUDIO.onAPhone("leo").signsIn(STUDIO.addresses().portal());
        var page = leo.page();
        page.navigate(STUDIO.addresses().portal() + "/program");
        page.navigate(STUDIO.addresses().portal() + "/today");
        leo.button("I held my child").click();
        assertThat(leo.text("Noted at")).isVisible();
        page.getByLabel("Set 1")
                .first()
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.getByLabel("Anything Ines should know?").fill("The left shoulder is stiff today.");

        page.context().clearCookies();
        leo.button("Done, save it").click();

        assertThat(leo.text("Your sign-in has ended")).isVisible();
        leo.shows("sign-in-ended-phone");
        leo.link("Sign in again").click();
        leo.givesNameAndPassword();
        assertThat(page.getByLabel("Anything Ines should know?"))
                .hasValue("The left shoulder is stiff today.");
        assertThat(page.getByLabel("Set 1").first()).isChecked();
        leo.shows("typed-again-phone");
        leo.button("Done, save it").click();
        assertThat(leo.text("Well done. It is all noted.")).isVisible();
    }
}
