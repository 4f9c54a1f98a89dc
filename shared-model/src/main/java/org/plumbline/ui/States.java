package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Map;

/** What became of something due, and how it is known, in words. */
@TemplateExtension(namespace = "ui", priority = 11)
public class States {

    private static final Map<String, String> STATES =
            Map.of(
                    "DONE", "Done|Hecho",
                    "PARTIAL", "Done in part|Hecho en parte",
                    "SKIPPED", "Skipped|Omitido",
                    "PENDING", "Open|Abierto",
                    "MISSED", "Nothing logged|Sin registro");

    private static final Map<String, String> EVIDENCE =
            Map.of(
                    "TIMED", "Timed by the player|Medido por el reproductor",
                    "TICKED", "Ticked|Marcado",
                    "BACKFILLED", "Filled in later|Anotado después",
                    "STAFF", "Entered by staff|Anotado por el equipo");

    private States() {}

    /** "Done in part" for {@code PARTIAL}; a name or a constant of that name. */
    public static String state(Object name, @TemplateAttribute Object locale) {
        return word(STATES, name, locale);
    }

    /** "Ticked" for {@code TICKED}; a name or a constant of that name. */
    public static String evidence(Object name, @TemplateAttribute Object locale) {
        return word(EVIDENCE, name, locale);
    }

    private static String word(Map<String, String> words, Object name, Object locale) {
        return words.get(String.valueOf(name))
                .split("\\|")[Language.of(Language.locale(locale)).ordinal()];
    }
}
