package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** One of the cast with a browser window of their own. */
record Someone(String user, Page page) {

    private static final String PASSWORD = "plumbline";
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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

    /** Keeps a picture of the page in both themes; nobody may be shut out of it in either. */
    void shows(String name) {
        for (var theme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(theme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            var picture = name + "-" + theme.name().toLowerCase(Locale.ROOT);
            keep(picture);
            letsEverybodyIn(picture);
        }
    }

    /** No violation of WCAG 2.2 A and AA that axe can find. */
    private void letsEverybodyIn(String picture) {
        var violations =
                new AxeBuilder(page)
                        .withTags(WCAG).analyze().getViolations().stream()
                                .map(
                                        rule ->
                                                rule.getId()
                                                        + " "
                                                        + rule.getNodes().get(0).getTarget())
                                .toList();
        System.out.printf("axe %s: %d violations%n", picture, violations.size());
        assertEquals(List.of(), violations, picture);
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
