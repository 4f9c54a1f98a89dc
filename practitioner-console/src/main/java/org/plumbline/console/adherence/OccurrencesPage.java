package org.plumbline.console.adherence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.adherence.Adherence;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.LogLine;
import org.plumbline.adherence.MomentRate;
import org.plumbline.adherence.MomentResponse;
import org.plumbline.adherence.Outcome;
import org.plumbline.adherence.Response;
import org.plumbline.adherence.State;
import org.plumbline.people.Client;
import org.plumbline.people.NotInReach;
import org.plumbline.prescription.Days;
import org.plumbline.ui.Person;

/**
 * The occurrences behind a number; or the reported events behind a response.
 *
 * @param counted closed occurrences of the chosen moment, whatever their state
 * @param lines those of the chosen state, newest first
 * @param needed the chosen moment, if it is an as-needed one; else none
 */
record OccurrencesPage(
        Person person,
        Client client,
        Days days,
        Chosen chosen,
        List<MomentRate> moments,
        List<MomentResponse> responses,
        Adherence counted,
        List<LogLine> lines,
        MomentResponse needed,
        List<Event> events) {

    /** A reported event, and when the exercises followed in time; none when they did not. */
    record Event(LocalDate day, LocalTime happened, LocalTime followed) {
        public static Event of(Response.Answer answer) {
            var clocks = answer.event().clocks;
            var session = answer.session();
            return new Event(
                    answer.event().day,
                    LocalTime.ofInstant(clocks.performed(), clocks.zone()),
                    session == null
                            ? null
                            : LocalTime.ofInstant(
                                    session.clocks.performed(), session.clocks.zone()));
        }
    }

    /** A state to choose, and how many there are of it. */
    record Choice(String name, State state, long count) {}

    static OccurrencesPage of(Person person, ClientRecord record, Days days, Chosen chosen) {
        var closed =
                record.adherence(days)
                        .only(Outcome::closed)
                        .only(
                                outcome ->
                                        chosen.prescription == null
                                                || chosen.prescription.equals(
                                                        outcome.occurrence().prescription()));
        var moments = record.byMoment(days);
        var responses = record.responses(days);
        var needed =
                responses.stream()
                        .filter(response -> response.key().equals(chosen.moment))
                        .findFirst()
                        .orElse(null);
        if (chosen.moment != null
                && needed == null
                && moments.stream().noneMatch(moment -> moment.key().equals(chosen.moment))) {
            throw new NotInReach();
        }
        var counted = chosen.moment == null ? closed : closed.ofMoment(chosen.moment);
        return new OccurrencesPage(
                person,
                record.client(),
                days,
                chosen,
                moments,
                responses,
                counted,
                ClientRecord.lines(counted.only(chosen::matches)),
                needed,
                needed == null
                        ? List.of()
                        : record.answers(needed.key(), days).stream().map(Event::of).toList());
    }

    public List<Choice> states() {
        return Stream.of(State.DONE, State.PARTIAL, State.SKIPPED, State.MISSED)
                .map(
                        state ->
                                new Choice(
                                        state.name().toLowerCase(Locale.ROOT),
                                        state,
                                        counted.only(outcome -> outcome.state() == state)
                                                .outcomes()
                                                .size()))
                .toList();
    }

    public String onDays() {
        int days = needed.response().daysUsed();
        return "reported or not, on " + days + (days == 1 ? " day" : " days");
    }

    public boolean isDays(int count) {
        return chosen.from == null && String.valueOf(count).equals(chosen.days);
    }

    public String label() {
        return needed != null
                ? needed.label()
                : moments.stream()
                        .filter(moment -> moment.key().equals(chosen.moment))
                        .map(MomentRate::label)
                        .findFirst()
                        .orElse("What was due");
    }
}
