package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Map;

/** Why something was not done, in words. */
@TemplateExtension(namespace = "ui", priority = 4)
public class Reasons {

    private static final Map<String, String> WORDS =
            Map.of(
                    "PAIN", "Pain|Dolor",
                    "NO_TIME", "No time|Sin tiempo",
                    "FORGOT", "Forgot|Se me olvidó",
                    "UNWELL", "Not well|Me encontraba mal",
                    "NO_EQUIPMENT", "No equipment|Sin material",
                    "UNCLEAR", "Not clear how|No sabía cómo",
                    "TOO_HARD", "Too hard|Demasiado difícil");

    private Reasons() {}

    /** "No time" for {@code NO_TIME}; a name or a constant of that name. */
    public static String reason(Object name, @TemplateAttribute Object locale) {
        return WORDS.get(String.valueOf(name))
                .split("\\|")[Language.of(Language.locale(locale)).ordinal()];
    }
}
