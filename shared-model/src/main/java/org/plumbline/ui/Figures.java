package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers and rates. A rate is always written beside its n/N, and none of N = 0 is ever written as
 * a number.
 */
@TemplateExtension(namespace = "ui")
public class Figures {
    /**
     * The rate in whole percent: "86%" in English, "86 %" with a no-break space in Spanish, "no
     * data" when {@code of} is 0. Rounded half up, but 100 is said only of all and 0 only of none.
     *
     * @param n what was done, may be fractional, 0 to {@code of}
     * @param of what was due, 0 or more
     */
    public static String percent(Number n, Number of, @TemplateAttribute Object locale) {
        Locale in = Language.locale(locale);
        if (of.doubleValue() == 0) {
            return Word.NO_DATA.in(in);
        }
        return NumberFormat.getPercentInstance(in).format(share(n, of) / 100.0);
    }

    /** The rate as a whole number from 0 to 100, by the rule of {@code percent}; 0 of 0 is 0. */
    public static int share(Number n, Number of) {
        double done = n.doubleValue();
        double due = of.doubleValue();
        if (due <= 0 || done <= 0) {
            return 0;
        }
        return done >= due ? 100 : Math.max(1, Math.min(99, (int) Math.round(done / due * 100)));
    }

    /** "31/36", "8.5/10"; "8,5/10" in Spanish. */
    public static String ratio(Number n, Number of, @TemplateAttribute Object locale) {
        return number(n, locale) + "/" + number(of, locale);
    }

    /** "31 of 36". */
    public static String ofWords(Number n, Number of, @TemplateAttribute Object locale) {
        return Word.N_OF_N.in(Language.locale(locale), number(n, locale), number(of, locale));
    }

    /** A number with at most one decimal, rounded half up: "8.5", "10". */
    public static String number(Number n, @TemplateAttribute Object locale) {
        NumberFormat format = NumberFormat.getInstance(Language.locale(locale));
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(new BigDecimal(n.toString()));
    }

    /** "24 of 28 done in the last 28 days", as a row of bars says it. */
    public static String sparkWords(Number n, Number of, @TemplateAttribute Object locale) {
        Locale in = Language.locale(locale);
        return of.doubleValue() == 0
                ? Word.NO_DATA.in(in)
                : Word.DONE_IN_28_DAYS.in(in, number(n, locale), number(of, locale));
    }

    /** "1 exercise", "2 exercises", "0 exercises". */
    public static String count(
            Number n, String one, String many, @TemplateAttribute Object locale) {
        return number(n, locale) + " " + (n.doubleValue() == 1 ? one : many);
    }

    /** "no data", where a stat has nothing to show. */
    public static String noData(@TemplateAttribute Object locale) {
        return Word.NO_DATA.in(Language.locale(locale));
    }

    /** The band's name on the page: {@code on}, {@code partial}, {@code low}, {@code nodata}. */
    public static String bandOf(Object band) {
        return switch (String.valueOf(band)) {
            case "ON_TRACK" -> "on";
            case "PARTIAL" -> "partial";
            case "LOW" -> "low";
            default -> "nodata";
        };
    }

    /** The band in words, from its name on the page: {@code on}, {@code partial}, {@code low}. */
    public static String bandWords(String band, @TemplateAttribute Object locale) {
        Word word =
                switch (band) {
                    case "on" -> Word.ON_TRACK;
                    case "partial" -> Word.PARTIAL;
                    case "low" -> Word.LOW;
                    default -> Word.NO_DATA;
                };
        return word.in(Language.locale(locale));
    }
}
