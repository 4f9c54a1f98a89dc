package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final Path UI = Path.of("src/main/resources/META-INF/resources/ui");

    private final Rendering rendering = new Rendering();

    @Test
    void aFrameIsAWholeDocumentAndMarksWhereWeAre() {
        String html =
                page(
                        "{#include portal title='Today' current='today'}{#main}Hello{/main}{/include}");
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), html);
        assertTrue(html.contains("<title>Today · Plumbline</title>"));
        assertTrue(html.contains("<a href=\"/today\" aria-current=\"page\">"));
        assertEquals(1, html.split("aria-current").length - 1);
        assertTrue(html.contains("Hello"));
    }

    @Test
    void theConsoleSaysWhoIsSignedInAndTheWayOut() {
        String html =
                page(
                        "{#include console title='T' current='reports' person=person toReview=7}"
                                + "{#main}{bad}{/main}{/include}");
        assertTrue(html.contains("href=\"/sign-out\""));
        assertTrue(html.contains("<body class=\"console\" data-person="));
        assertFalse(html.contains("<script>"), html);
    }

    @Test
    void everyFrameWorksUnderTheContentSecurityPolicy() {
        for (String frame : List.of("portal", "console", "identity")) {
            String html =
                    page("{#include " + frame + " title='T' heading='H' person=person}{/include}");
            assertTrue(TagsTest.isCalm(html), frame);
        }
    }

    @Test
    void aFrameMayGoWithoutNavigation() {
        String html = page("{#include portal title='T' bare=true}{#main}x{/main}{/include}");
        assertFalse(html.contains("bottom-nav"));
    }

    @Test
    void everyStyleSheetIsPartOfTheWhole() throws IOException {
        try (Stream<Path> files = Files.walk(UI.resolve("css"))) {
            Set<String> there =
                    files.filter(Files::isRegularFile)
                            .map(f -> UI.relativize(f).toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, found("@import url\\(\"([^\"]+)", UI.resolve("plumbline.css")));
        }
    }

    @Test
    void everyIconThatIsNamedIsDrawn() throws IOException {
        Set<String> drawn = found("symbol id=\"([^\"]+)", UI.resolve("icons.svg"));
        try (Stream<Path> files = Files.walk(Rendering.TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String icon : found("(?:#icon |icon(?:\\.or\\(|=))'([^']+)'", file)) {
                    assertTrue(drawn.contains(icon), icon + " in " + file);
                }
            }
        }
    }

    @Test
    void noTwoClassesAnswerForTheNamespaceWithTheSamePriority() {
        List<Integer> priorities = Rendering.prioritiesOf("ui");
        assertEquals(priorities.size(), Set.copyOf(priorities).size(), "The app would not start.");
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String page(String source) {
        return rendering.page("en", source, TagsTest.data());
    }
}
