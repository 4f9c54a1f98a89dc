package org.plumbline.prescription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.plumbline.library.WhenDo;

/**
 * One thing that is due: a DAILY moment on a date, or one of a QUOTA's times in a week. Derived
 * from the versions, never stored.
 *
 * @param line what was prescribed by the version in force
 * @param window the local days in which it can be done; a quota's is its ISO week
 * @param nth 1 for the first of a quota's times in the week, and so on; 1 for a daily moment
 */
public record Occurrence(UUID prescription, int version, WhenDo line, Days window, int nth) {

    /** Captured on the device within this long after the window's end, a session is timely. */
    public static final Duration TIMELY = Duration.ofHours(24);

    /** Captured within this long after the window's end, a session counts, flagged late. */
    public static final Duration LATEST = Duration.ofDays(7);

    /** The date it belongs to: the window's last day. */
    public LocalDate day() {
        return window.last();
    }

    public String moment() {
        return line.moment().key();
    }

    /** When the window closes: the midnight that ends its last day. */
    public Instant closes(ZoneId zone) {
        return window.last().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
