package org.plumbline.prescription;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Whole local days from the first to the last, both included; no last day means from then on. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** The closed days before today: {@code count} of them, ending yesterday. */
    public static Days upToYesterday(int count, LocalDate today) {
        return new Days(today.minusDays(count), today.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Each day of days that have an end. */
    public Stream<LocalDate> each() {
        return first.datesUntil(last.plusDays(1));
    }
}
