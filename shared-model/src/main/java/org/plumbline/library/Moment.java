package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plumbline.history.Refused;

/**
 * The when of When → Do: a moment in the client's day.
 *
 * @param key stays the same across versions, as in {@code before-work}
 * @param label what people call it, as in "Before work"
 * @param weekdays of a DAILY moment; none in a routine means the client's work days
 * @param at clock time of a DAILY moment in the client's zone, for order and reminders; optional
 * @param timesAWeek of a QUOTA, 1 to 21
 * @param event what the client says when an AS_NEEDED moment happens, as in "I held my child"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Moment(
        String key,
        String label,
        Kind kind,
        Set<DayOfWeek> weekdays,
        LocalTime at,
        Integer timesAWeek,
        String event) {

    /**
     * Due on its weekdays, due so many times a week, or never due because it happens when it
     * happens.
     */
    public enum Kind {
        DAILY,
        QUOTA,
        AS_NEEDED
    }

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * @throws Refused with every field that makes no sense
     */
    public Moment {
        var problems = new LinkedHashMap<String, String>();
        if (key == null || key.length() > 60 || !KEY.matcher(key).matches()) {
            problems.put("key", "A moment's key is small letters, digits and hyphens.");
        }
        if (label == null || label.isBlank() || label.length() > 60) {
            problems.put("label", "Name the moment in 1 to 60 characters.");
        }
        if (kind == null) {
            problems.put("kind", "A moment is daily, a quota or as needed.");
        }
        if (kind == Kind.DAILY && weekdays != null && weekdays.isEmpty()) {
            problems.put("weekdays", "Choose at least one weekday.");
        }
        if (kind == Kind.QUOTA && (timesAWeek == null || timesAWeek < 1 || timesAWeek > 21)) {
            problems.put("timesAWeek", "A quota is from 1 to 21 times a week.");
        }
        if (kind == Kind.AS_NEEDED && (event == null || event.isBlank() || event.length() > 60)) {
            problems.put(
                    "event", "Say what happens, in 1 to 60 characters, as in “I held my child”.");
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        weekdays =
                kind == Kind.DAILY && weekdays != null
                        ? Collections.unmodifiableSet(new TreeSet<>(weekdays))
                        : null;
    }

    public static Moment daily(String key, String label, Set<DayOfWeek> weekdays) {
        return new Moment(key, label, Kind.DAILY, weekdays, null, null, null);
    }

    public static Moment quota(String key, String label, int timesAWeek) {
        return new Moment(key, label, Kind.QUOTA, null, null, timesAWeek, null);
    }

    public static Moment asNeeded(String key, String label, String event) {
        return new Moment(key, label, Kind.AS_NEEDED, null, null, null, event);
    }

    /** This moment on those weekdays, if it is daily and has none of its own yet. */
    public Moment onWorkDays(Set<DayOfWeek> workDays) {
        return kind == Kind.DAILY && weekdays == null
                ? new Moment(key, label, kind, workDays, at, null, null)
                : this;
    }
}
