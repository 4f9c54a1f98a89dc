package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** The languages that pages are written in. */
public enum Language {
    ENGLISH,
    SPANISH;

    static Language of(Locale locale) {
        return "es".equals(locale.getLanguage()) ? SPANISH : ENGLISH;
    }

    /**
     * The page's locale. Qute hands over what was set on the template instance: a locale, its
     * language tag, or nothing.
     */
    static Locale locale(Object attribute) {
        Locale asked =
                attribute instanceof Locale locale
                        ? locale
                        : Locale.forLanguageTag(String.valueOf(attribute));
        // Words and figures of a page are in one language, so an unknown one is all English.
        return of(asked) == SPANISH || "en".equals(asked.getLanguage()) ? asked : Locale.UK;
    }

    /** The value of the document's {@code lang}: {@code en} or {@code es}. */
    @TemplateExtension(namespace = "ui", priority = 10)
    public static String lang(@TemplateAttribute("locale") Object locale) {
        return of(locale(locale)) == SPANISH ? "es" : "en";
    }
}
