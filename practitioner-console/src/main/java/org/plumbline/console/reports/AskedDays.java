package org.plumbline.console.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.plumbline.history.Refused;
import org.plumbline.prescription.Days;
import org.plumbline.web.Problems;

/** The days of a report as they were typed. */
record AskedDays(String from, String to) {

    private static final int LONGEST = 366;

    boolean isEmpty() {
        return (from == null || from.isBlank()) && (to == null || to.isBlank());
    }

    /**
     * @throws Refused when they are no days, in the wrong order, not over yet or too many
     */
    Days days(LocalDate today) {
        var problems = new Problems();
        var first = problems.at("", () -> day("from", from));
        var last = problems.at("", () -> day("to", to));
        problems.refuse();
        if (!last.isBefore(today)) {
            throw new Refused("to", "A report ends yesterday or earlier, when its days are over.");
        }
        if (last.isBefore(first)) {
            throw new Refused("to", "The last day is before the first.");
        }
        if (first.plusDays(LONGEST).isBefore(last)) {
            throw new Refused("from", "A report is over a year at most.");
        }
        if (first.isBefore(today.minusYears(10))) {
            throw new Refused("from", "There is nothing from so long ago.");
        }
        return new Days(first, last);
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeException notADate) {
            throw new Refused(field, "This is not a date; write it as in 2026-11-18.");
        }
    }
}
