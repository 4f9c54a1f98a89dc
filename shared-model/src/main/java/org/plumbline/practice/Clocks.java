package org.plumbline.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plumbline.history.Refused;
import org.plumbline.people.ZoneColumn;

/**
 * The three clocks of what was recorded, and the zone it happened in.
 *
 * @param performed when it was done
 * @param captured when the device wrote it down; decides whether it was timely
 * @param received when the server heard of it; decides nothing
 */
@Embeddable
public record Clocks(
        @Column(name = "performed_at") Instant performed,
        @Column(name = "captured_at") Instant captured,
        @Column(name = "received_at") Instant received,
        @Convert(converter = ZoneColumn.class) @Column(name = "zone") ZoneId zone) {

    /** A device's clock may run ahead of the server's by this much. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    /**
     * @throws Refused when it was performed after it was captured, or captured in the future
     */
    public Clocks {
        if (captured.isAfter(received.plus(SKEW)) || performed.isAfter(captured.plus(SKEW))) {
            throw new Refused("performed", "This lies in the future; check the phone's clock.");
        }
    }

    /** Done, written down and received now. */
    public static Clocks now(Instant now, ZoneId zone) {
        return new Clocks(now, now, now, zone);
    }

    /** The local date on which it was performed. */
    public LocalDate day() {
        return LocalDate.ofInstant(performed, zone);
    }
}
