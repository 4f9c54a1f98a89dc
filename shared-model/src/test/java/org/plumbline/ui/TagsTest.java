package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TagsTest {
    /** What must never reach a page as it is. */
    private static final String HOSTILE = "<script>alert('x')</script>\" onfocus=\"x";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Rendering rendering = new Rendering();

    /** One call of every tag, with hostile text wherever a text goes. */
    private static final Map<String, String> CALLS = new TreeMap<>();

    static {
        CALLS.put("avatar", "{#avatar name=bad size='large' tone='b' /}");
        CALLS.put("badge", "{#badge text=bad tone='brick' icon='pain' /}");
        CALLS.put("band", "{#band 'on'}{bad}{/band}");
        CALLS.put("banner", "{#banner title=bad text=bad /}");
        CALLS.put("bar", "{#bar n=1 of=2 tone='brass' thin=true /}");
        CALLS.put("bob", "{#bob css='side-nav__bob' /}");
        CALLS.put("bottomLink", "{#bottomLink href=bad icon='today' text=bad here=true count=1 /}");
        CALLS.put("button", "{#button text=bad href=bad kind='quiet' icon='play' title=bad /}");
        CALLS.put("card", "{#card title=bad aside=bad id='c'}{bad}{/card}");
        CALLS.put("cellClient", "{#cellClient name=bad href=bad sub=bad /}");
        CALLS.put("choice", "{#choice name=bad value=bad label=bad hint=bad checked=true /}");
        CALLS.put("choices", "{#choices legend=bad hint=bad error=bad id='c'}{bad}{/choices}");
        CALLS.put("column", "{#column text=bad href=bad sort='ascending' /}");
        CALLS.put("confirm", "{#confirm text=bad title=bad says=bad}{bad}{/confirm}");
        CALLS.put("csrf", "{#csrf /}");
        CALLS.put("dayCell", "{#dayCell day=today state='done' says=bad href=bad today=today /}");
        CALLS.put("dayMark", "{#dayMark state='skip' /}");
        CALLS.put("dose", "{#dose sets=3 reps=10 side=bad tempo=bad rest=45 load=bad /}");
        CALLS.put("empty", "{#empty title=bad text=bad}{bad}{/empty}");
        CALLS.put("errorSummary", "{#errorSummary errors=errors title=bad /}");
        CALLS.put("exercise", "{#exercise name=bad figure=bad href=bad dose=bad done=true /}");
        CALLS.put("field", "{#field name='f' label=bad hint=bad error=bad value=bad max=bad /}");
        CALLS.put("fieldRest", "{#field name='f' label=bad type='textarea' value=bad /}");
        CALLS.put("flash", "{#flash title=bad text=bad kind='brick' icon='stop'}{bad}{/flash}");
        CALLS.put("form", "{#form action=bad id=bad css='stack' target=bad}{bad}{/form}");
        CALLS.put("icon", "{#icon 'check' size='small' /}");
        CALLS.put("legend", "{#legend /}");
        CALLS.put("measure", "{#measure label=bad n=1 of=2 href=bad /}");
        CALLS.put("moment", "{#moment state='next' id='m' title=bad when=bad about=bad /}");
        CALLS.put("month", "{#month days=days today=today /}");
        CALLS.put("needed", "{#needed title=bad about=bad}{bad}{/needed}");
        CALLS.put("pageHead", "{#pageHead title=bad avatar=bad up=bad upText=bad facts=texts /}");
        CALLS.put("pager", "{#pager text=bad before=bad next=bad label=bad /}");
        CALLS.put("pain", "{#pain name='p' legend=bad value=bad before=4 hint=bad error=bad /}");
        CALLS.put("painLine", "{#painLine values=ratings label=bad /}");
        CALLS.put("plumb", "{#plumb length=88 sway=true /}");
        CALLS.put("portalBar", "{#portalBar back=bad backText=bad text=bad /}");
        CALLS.put("portalHead", "{#portalHead title=bad above=bad hung=true person=person /}");
        CALLS.put("ratio", "{#ratio n=31 of=36 href=bad /}");
        CALLS.put("ring", "{#ring n=5 of=6 label=bad large=true /}");
        CALLS.put("rule", "{#rule name=bad reason=bad stop=true}{bad}{/rule}");
        CALLS.put("search", "{#search label=bad value=bad placeholder=bad /}");
        CALLS.put("sideLink", "{#sideLink href=bad icon='people' text=bad here=true count=6 /}");
        CALLS.put("signedOut", "{#signedOut /}");
        CALLS.put("sparkline", "{#sparkline days=states label=bad /}");
        CALLS.put("stat", "{#stat label=bad value=bad note=bad /}");
        CALLS.put("still", "{#still figure=bad /}");
        CALLS.put("tab", "{#tab text=bad href=bad here=true count=bad /}");
        CALLS.put("tableBox", "{#tableBox label=bad}{bad}{/tableBox}");
        CALLS.put("tabs", "{#tabs label=bad}{bad}{/tabs}");
        CALLS.put("ticks", "{#ticks name=bad legend=bad count=3 done=2 text=bad /}");
        CALLS.put("timeline", "{#timeline}{bad}{/timeline}");
        CALLS.put("version", "{#version title=bad state='now' badge=bad text=bad}{bad}{/version}");
        CALLS.put("week", "{#week label=bad days=days today=today /}");
        CALLS.put("weekdays", "{#weekdays name=bad legend=bad id='w' error=bad /}");
        CALLS.put("wordmark", "{#wordmark href=bad /}");
    }

    @Test
    void everyTagIsTriedHere() {
        assertEquals(Rendering.tags(), List.copyOf(CALLS.keySet()));
    }

    @Test
    void noTagLetsHostileTextThrough() {
        CALLS.forEach(
                (tag, call) -> {
                    String html = html(call);
                    assertFalse(html.contains("<script>"), tag + " gives " + html);
                    assertFalse(html.contains("\" onfocus"), tag + " gives " + html);
                });
    }

    @Test
    void noTagNeedsAStyleOrAScriptOfItsOwn() {
        CALLS.forEach((tag, call) -> assertTrue(isCalm(html(call)), tag));
    }

    @Test
    void aFieldSaysWhatIsWrongAndKeepsWhatWasTyped() {
        String html =
                html(
                        "{#field name='rest' label='Rest' value='ten' hint='0 to 600' error='A number.' /}");
        assertTrue(html.contains("<label class=\"field__label\" for=\"rest\">Rest</label>"));
        assertTrue(html.contains("value=\"ten\""));
        assertTrue(html.contains("aria-describedby=\"rest-hint rest-error\""));
        assertTrue(html.contains("aria-invalid=\"true\""));
        assertTrue(html.contains("id=\"rest-error\""));
    }

    @Test
    void aFieldThatIsRightIsQuiet() {
        String html = html("{#field name='n' label='N' value=0 error=none required=true min=0 /}");
        assertFalse(html.contains("aria-"), html);
        assertTrue(html.contains("value=\"0\" required min=\"0\""), html);
    }

    @Test
    void theChosenPainIsCheckedAlsoWhenItIsNone() {
        String html = html("{#pain name='after' legend='And now?' value=0 /}");
        assertTrue(html.contains("value=\"0\" checked"), html);
        assertEquals(11, html.split("type=\"radio\"").length - 1);
    }

    @Test
    void aRateOfNothingIsNoData() {
        assertTrue(html("{#ratio n=0 of=0 /}").contains("no data"));
        assertTrue(html("{#stat label='Dose' n=0 of=0 /}").contains("no data"));
        assertTrue(
                html("{#stat label='Dose' n=8.5d of=10 unit='due' /}").contains("8.5 of 10 due"));
    }

    @Test
    void figuresAreInThePagesLanguage() {
        assertTrue(rendering.page("es", "{#ratio n=31 of=36 /}", Map.of()).contains("86\u00a0%"));
    }

    @Test
    void aFormBringsItsTokenAndKeepsWhatIsTyped() {
        String html = html("{#form action='/a' id='f'}x{/form}");
        assertTrue(html.contains("name=\"csrf-token\" value=\"a-token\""));
        assertTrue(html.contains("data-keep hx-boost=\"true\""));
        assertFalse(html("{#form action='/a' id='f' keep=false}x{/form}").contains("data-keep"));
    }

    @Test
    void nothingWrongNeedsNoSummary() {
        assertEquals("", html("{#errorSummary errors=nothing /}").strip());
        assertTrue(html("{#errorSummary errors=errors /}").contains("href=\"#note\""));
    }

    static boolean isCalm(String html) {
        return !html.matches("(?s).*(<style|<script(?![^>]* src=)| style=| on[a-z]+=[\"']).*");
    }

    private String html(String source) {
        return rendering.page("en", source, data());
    }

    static Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("bad", HOSTILE);
        data.put("none", null);
        data.put("nothing", Map.of());
        data.put("errors", Map.of("note", HOSTILE));
        data.put("texts", List.of(HOSTILE));
        data.put("today", TODAY);
        data.put("person", new Person(HOSTILE, HOSTILE, HOSTILE));
        data.put("ratings", List.of(3, 5));
        data.put("states", List.of("done", HOSTILE));
        data.put(
                "days",
                List.of(Map.of("date", TODAY, "state", "done", "says", HOSTILE, "href", HOSTILE)));
        return data;
    }
}
