package org.plumbline.ui;

import static org.plumbline.ui.Language.SPANISH;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Dates and times in words. They are local ones: whoever has an instant says first in which zone it
 * is read.
 */
@TemplateExtension
public class Dates {
    /** One weekday as a choice: its name in forms, its letter and its name in words. */
    public record Weekday(String value, String letter, String name, boolean chosen) {}

    /** "Thursday 19 November"; "Jueves, 19 de noviembre". */
    public static String longDate(LocalDate day, @TemplateAttribute Object locale) {
        return format(day, locale, "EEEE d MMMM", "EEEE, d 'de' MMMM");
    }

    /** "19 November 2026"; "19 de noviembre de 2026". */
    public static String fullDate(LocalDate day, @TemplateAttribute Object locale) {
        return format(day, locale, "d MMMM uuuu", "d 'de' MMMM 'de' uuuu");
    }

    /** "19 Nov"; "19 nov". */
    public static String shortDate(LocalDate day, @TemplateAttribute Object locale) {
        return day.getDayOfMonth() + "\u00a0" + month(day, Language.locale(locale));
    }

    /** "Thu"; "jue". */
    public static String weekday(LocalDate day, @TemplateAttribute Object locale) {
        return plain(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Language.locale(locale)));
    }

    /** "T"; "J". */
    public static String weekdayLetter(LocalDate day, @TemplateAttribute Object locale) {
        return letter(day.getDayOfWeek(), locale);
    }

    /** "Today", "Yesterday", "Tomorrow", else the short date. */
    public static String near(LocalDate day, LocalDate today, @TemplateAttribute Object locale) {
        Locale in = Language.locale(locale);
        return switch ((int) Math.max(-2, Math.min(2, ChronoUnit.DAYS.between(today, day)))) {
            case 0 -> Word.TODAY.in(in);
            case -1 -> Word.YESTERDAY.in(in);
            case 1 -> Word.TOMORROW.in(in);
            default -> shortDate(day, locale);
        };
    }

    /** "Yesterday, 16:20". */
    public static String near(
            LocalDateTime moment, LocalDate today, @TemplateAttribute Object locale) {
        return near(moment.toLocalDate(), today, locale) + ", " + clock(moment.toLocalTime());
    }

    /** "17:30", on a clock of 24 hours. */
    public static String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /** "Thursday"; "jueves". */
    public static String inWords(DayOfWeek day, @TemplateAttribute Object locale) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Language.locale(locale));
    }

    /** The first letters of Monday to Sunday, as a calendar's head. */
    @TemplateExtension(namespace = "ui", priority = 9)
    public static List<String> weekLetters(@TemplateAttribute Object locale) {
        return Stream.of(DayOfWeek.values()).map(day -> letter(day, locale)).toList();
    }

    /**
     * Monday to Sunday as choices.
     *
     * @param chosen the chosen days, as {@link DayOfWeek} or their names; null for none
     */
    @TemplateExtension(namespace = "ui", priority = 9)
    public static List<Weekday> weekdays(Collection<?> chosen, @TemplateAttribute Object locale) {
        List<String> names =
                chosen == null ? List.of() : chosen.stream().map(String::valueOf).toList();
        return Stream.of(DayOfWeek.values())
                .map(
                        day ->
                                new Weekday(
                                        day.name(),
                                        letter(day, locale),
                                        inWords(day, locale),
                                        names.contains(day.name())))
                .toList();
    }

    private static String letter(DayOfWeek day, Object locale) {
        // Spanish calendars write X for Wednesday, because Tuesday has the M already.
        return day.getDisplayName(TextStyle.NARROW_STANDALONE, Language.locale(locale));
    }

    private static String month(LocalDate day, Locale locale) {
        // The JDK's British English writes "Sept", four letters among threes.
        Locale in = Language.of(locale) == SPANISH ? locale : Locale.US;
        return plain(day.getMonth().getDisplayName(TextStyle.SHORT, in));
    }

    private static String plain(String abbreviation) {
        return abbreviation.replace(".", "");
    }

    private static String format(LocalDate day, Object locale, String english, String spanish) {
        Locale in = Language.locale(locale);
        String text =
                DateTimeFormatter.ofPattern(Language.of(in) == SPANISH ? spanish : english, in)
                        .format(day);
        return text.substring(0, 1).toUpperCase(in) + text.substring(1);
    }
}
