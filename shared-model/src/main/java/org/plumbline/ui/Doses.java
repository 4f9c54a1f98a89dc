package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** How much, and how long it takes. Spaces inside a dose never break. */
@TemplateExtension(namespace = "ui", priority = 6)
public class Doses {
    /**
     * "3 × 10", "3 × 30 s", "1 × 5 min".
     *
     * @param sets 1 or more
     * @param reps 0 where the exercise is held
     * @param hold seconds held, 0 where repetitions are counted
     */
    public static String dose(int sets, int reps, int hold) {
        return sets + "\u00a0×\u00a0" + (reps > 0 ? String.valueOf(reps) : seconds(hold));
    }

    /** Seconds in words: "45 s", "5 min", "1 min 30 s". */
    public static String seconds(int seconds) {
        String rest = seconds % 60 + "\u00a0s";
        if (seconds < 60) {
            return rest;
        }
        return seconds / 60 + "\u00a0min" + (seconds % 60 == 0 ? "" : "\u00a0" + rest);
    }

    /** "rest 45 s", of seconds. */
    public static String rest(int seconds, @TemplateAttribute Object locale) {
        return Word.REST.in(Language.locale(locale), seconds(seconds));
    }

    /** "about 7 min", of seconds; rounded up to the whole minute, at least one. */
    public static String aboutMinutes(Number seconds, @TemplateAttribute Object locale) {
        return Word.ABOUT_MINUTES.in(
                Language.locale(locale), Math.max(1, (seconds.longValue() + 59) / 60));
    }

    /** "each side", "left side", "right side"; nothing to say of both. */
    public static String side(Object side, @TemplateAttribute Object locale) {
        Locale in = Language.locale(locale);
        return switch (String.valueOf(side).toLowerCase(Locale.ROOT)) {
            case "each" -> Word.EACH_SIDE.in(in);
            case "left" -> Word.LEFT_SIDE.in(in);
            case "right" -> Word.RIGHT_SIDE.in(in);
            default -> "";
        };
    }
}
