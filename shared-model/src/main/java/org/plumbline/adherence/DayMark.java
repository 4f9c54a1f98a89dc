package org.plumbline.adherence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plumbline.prescription.Course;

/**
 * How one local day looks in a calendar: what was due on it, and how much of that was done.
 *
 * @param done due occurrences with something done; a quota's belong to its Sunday
 */
public record DayMark(LocalDate date, Kind kind, int done, int due) {

    /** From all done to not due; a day that is still open waits. */
    public enum Kind {
        DONE,
        PART,
        SKIP,
        NONE,
        WAIT,
        HOLD,
        OFF
    }

    /** The day from what became of everything that was due on it. */
    static DayMark of(LocalDate day, List<Outcome> due, Collection<Course> courses) {
        int done = (int) due.stream().filter(Outcome::practised).count();
        double dose = due.stream().mapToDouble(Outcome::dose).sum();
        var nothing =
                due.stream().anyMatch(outcome -> !outcome.closed())
                        ? Kind.WAIT
                        : due.stream().anyMatch(outcome -> outcome.state() == State.SKIPPED)
                                ? Kind.SKIP
                                : Kind.NONE;
        return of(day, due.size(), done, dose, nothing, courses);
    }

    /**
     * @param nothing what the day is when something was due and nothing was done
     */
    static DayMark of(
            LocalDate day,
            int due,
            int done,
            double dose,
            Kind nothing,
            Collection<Course> courses) {
        if (due == 0) {
            boolean held =
                    courses.stream().anyMatch(c -> c.versionOn(day).isPresent() && c.heldOn(day));
            return new DayMark(day, held ? Kind.HOLD : Kind.OFF, 0, 0);
        }
        var kind = done == 0 ? nothing : dose >= due ? Kind.DONE : Kind.PART;
        return new DayMark(day, kind, done, due);
    }

    /** The kind as pages name it. */
    public String state() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
