package org.plumbline.console.adherence;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.adherence.Outcome;
import org.plumbline.adherence.State;
import org.plumbline.prescription.Days;

/** Which occurrences are asked for, by the address of the page. */
public class Chosen {

    private static final Set<String> PERIODS = Set.of("7", "28", "90");
    private static final int LONGEST = 800;

    /** 7, 28 or 90 closed days. */
    @RestQuery public String days;

    /** The first and the last day, instead of {@code days}. */
    @RestQuery public String from;

    @RestQuery public String to;

    /** A moment's key; none for all. */
    @RestQuery public String moment;

    /** A state in small letters; none for all. */
    @RestQuery public String state;

    /** One prescription; none for all. */
    @RestQuery public UUID prescription;

    /**
     * @throws BadRequestException when the address names no such days
     */
    public Days days(LocalDate today) {
        if (from == null && to == null) {
            var count = days == null ? "28" : days;
            if (!PERIODS.contains(count)) {
                throw new BadRequestException();
            }
            return Days.upToYesterday(Integer.parseInt(count), today);
        }
        try {
            var chosen = new Days(LocalDate.parse(from), LocalDate.parse(to));
            if (chosen.first().isBefore(today.minusDays(LONGEST)) || chosen.last().isAfter(today)) {
                throw new BadRequestException();
            }
            return chosen;
        } catch (DateTimeException | NullPointerException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /**
     * @throws BadRequestException when there is no such state
     */
    public boolean matches(Outcome outcome) {
        return state == null || outcome.state() == state();
    }

    public boolean picks(String name) {
        return name.equals(state);
    }

    private State state() {
        try {
            return State.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** The address of the same client's occurrences with another period. */
    public String withDays(int count) {
        return address("days=" + count, moment, state, prescription);
    }

    /** The same with another moment; none for all. */
    public String withMoment(String key) {
        return address(period(), key, state, prescription);
    }

    /** The same with another state; none for all. */
    public String withState(String name) {
        return address(period(), moment, name, prescription);
    }

    private String period() {
        return from == null ? "days=" + (days == null ? "28" : days) : "from=" + from + "&to=" + to;
    }

    private static String address(String period, String moment, String state, UUID prescription) {
        return "?"
                + period
                + (moment == null ? "" : "&moment=" + moment)
                + (state == null ? "" : "&state=" + state)
                + (prescription == null ? "" : "&prescription=" + prescription);
    }
}
