package org.plumbline.adherence;

/**
 * A rate that keeps what it is made of. Out of nothing it is "no data", never 0 % or 100 %.
 *
 * @param n what was done; whole for a frequency, with fractions for a dose
 * @param total what was due, 0 or more
 */
public record Ratio(double n, int total) {

    public static final Ratio NO_DATA = new Ratio(0, 0);

    public boolean hasData() {
        return total > 0;
    }

    /**
     * 0 to 1.
     *
     * @throws IllegalStateException when there is no data
     */
    public double rate() {
        if (!hasData()) {
            throw new IllegalStateException("no data");
        }
        return n / total;
    }

    /** Over several prescriptions or versions numerators and denominators add up. */
    public Ratio plus(Ratio other) {
        return new Ratio(n + other.n, total + other.total);
    }

    /** On track from 80 %, partial from 65 %, low below. */
    public Band band() {
        if (!hasData()) {
            return Band.NO_DATA;
        }
        return rate() >= 0.80 ? Band.ON_TRACK : rate() >= 0.65 ? Band.PARTIAL : Band.LOW;
    }

    /** Where a frequency lies. */
    public enum Band {
        ON_TRACK,
        PARTIAL,
        LOW,
        NO_DATA
    }
}
