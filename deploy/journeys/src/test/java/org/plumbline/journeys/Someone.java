package org.plumbline.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;

/** One of the cast with a browser window of their own. */
record Someone(String user, Page page) {

    private static final String PASSWORD = "plumbline";

    /** Opens the address and signs in on the way, in Keycloak's two steps. */
    Someone signsIn(URI address) {
        page.navigate(address.toString());
        givesNameAndPassword();
        return this;
    }

    void givesNameAndPassword() {
        page.locator("#username").fill(user);
        page.locator("#kc-login").click();
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)).first();
    }

    Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first();
    }

    Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).first();
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** Keeps a picture of the page in both themes. */
    void shows(String name) {
        for (var theme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            keep(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    void keep(String name) {
        page.waitForLoadState();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(Studio.SCREENSHOTS.resolve(name + ".png")));
    }
}
