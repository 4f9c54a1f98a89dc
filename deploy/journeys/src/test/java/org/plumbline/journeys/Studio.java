package org.plumbline.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plumbline.local.Addresses;
import org.plumbline.local.Options;
import org.plumbline.local.Ports;
import org.plumbline.local.Stack;

/**
 * The whole stack with the demo studio on free ports, and a browser; started once, whatever the
 * number of journeys. When a journey fails, the open pages are kept as pictures.
 */
public class Studio implements BeforeAllCallback, AfterTestExecutionCallback {

    /** Where the pictures go. */
    static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final List<String> CHROMIUM =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private static Running running;

    private record Running(Stack stack, Playwright playwright, Browser browser)
            implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() throws Exception {
            playwright.close();
            stack.close();
        }
    }

    private final List<Someone> people = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.GLOBAL)
                        .getOrComputeIfAbsent(Studio.class, key -> start(), Running.class);
    }

    private static Running start() {
        var root = Path.of("../..").toAbsolutePath().normalize();
        var stack =
                Stack.start(
                        Options.in(root)
                                .withData(Path.of("target/data").toAbsolutePath())
                                .withPorts(Ports.free())
                                .fromEmptyData(),
                        System.out::println);
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(QUIET));
        return new Running(stack, playwright, browser);
    }

    private static Path chromium() {
        var named = System.getenv("PLUMBLINE_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> CHROMIUM.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Chromium is missing; ./deploy/check installs it."));
    }

    Addresses addresses() {
        return running.stack().addresses();
    }

    /** Somebody with a phone of 390 × 844. */
    Someone onAPhone(String user) {
        return someone(user, 390, 844);
    }

    /** Somebody at a desk with 1440 × 900. */
    Someone atADesk(String user) {
        return someone(user, 1440, 900);
    }

    private Someone someone(String user, int width, int height) {
        var context =
                running.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, height)
                                        .setLocale("en-GB"));
        var someone = new Someone(user, context.newPage());
        people.add(someone);
        return someone;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        for (var someone : people) {
            if (context.getExecutionException().isPresent()) {
                someone.keep(
                        "failed-"
                                + context.getRequiredTestMethod().getName()
                                + "-"
                                + someone.user());
            }
            someone.page().context().close();
        }
        people.clear();
    }
}
