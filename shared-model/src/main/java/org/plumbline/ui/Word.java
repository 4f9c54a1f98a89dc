package org.plumbline.ui;

import java.text.MessageFormat;
import java.util.Locale;

/** The words that come with dates and figures. Sentences of a page stand in its template. */
enum Word {
    TODAY("Today", "Hoy"),
    YESTERDAY("Yesterday", "Ayer"),
    TOMORROW("Tomorrow", "Mañana"),
    NO_DATA("no data", "sin datos"),
    N_OF_N("{0} of {1}", "{0} de {1}"),
    DONE_IN_28_DAYS("{0} of {1} done in 28 days", "{0} de {1} hechos en 28 días"),
    ABOUT_MINUTES("about {0} min", "unos {0} min"),
    REST("rest {0}", "descanso {0}"),
    EACH_SIDE("each side", "cada lado"),
    LEFT_SIDE("left side", "lado izquierdo"),
    RIGHT_SIDE("right side", "lado derecho"),
    LESS_THAN_BEFORE("{0} less than before", "{0} menos que antes"),
    MORE_THAN_BEFORE("{0} more than before", "{0} más que antes"),
    SAME_AS_BEFORE("the same as before", "igual que antes"),
    ON_TRACK("on track", "en marcha"),
    PARTIAL("partial", "a medias"),
    LOW("low", "bajo");

    private final String english;
    private final String spanish;

    Word(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The word in the locale's language; English where there is no translation. */
    String in(Locale locale, Object... values) {
        String text = Language.of(locale) == Language.SPANISH ? spanish : english;
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
