package org.plumbline.portal.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.adherence.Adherence;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.Outcome;
import org.plumbline.adherence.Ratio;
import org.plumbline.adherence.Response;
import org.plumbline.adherence.State;
import org.plumbline.library.Moment;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * The last 28 closed days, and the calendar of the five weeks they lie in.
 *
 * @param lately what was recorded in the last days, newest first
 */
record ProgressPage(
        LocalDate today,
        Ratio frequency,
        Ratio dose,
        List<Day> calendar,
        List<MomentRate> moments,
        List<Answered> asNeeded,
        List<Pain> pain) {

    /** A square of the calendar. */
    record Day(LocalDate date, String state, String says, String href) {}

    /** One due moment's rate. */
    record MomentRate(String label, Ratio frequency) {}

    /** One as-needed moment's response. */
    record Answered(String label, Response response) {}

    /** Pain of one session. */
    record Pain(LocalDate day, Integer before, Integer after) {}

    static ProgressPage of(ClientRecord record) {
        var today = record.today();
        var period = Days.upToYesterday(28, today);
        var adherence = record.adherence(period);
        var from = today.with(previousOrSame(MONDAY)).minusWeeks(4);
        var calendar = new Days(from, from.plusDays(34));
        return new ProgressPage(
                today,
                adherence.frequency(),
                adherence.dose(),
                calendar(record, calendar),
                moments(adherence),
                record.asNeeded().stream().map(m -> answered(record, m, period)).toList(),
                pain(record, period));
    }

    private static List<Day> calendar(ClientRecord record, Days days) {
        var all = record.adherence(days);
        return days.each()
                .map(day -> day(record, all.only(o -> o.occurrence().day().equals(day)), day))
                .toList();
    }

    private static Day day(ClientRecord record, Adherence of, LocalDate day) {
        var outcomes = of.outcomes();
        long done = outcomes.stream().filter(Outcome::practised).count();
        boolean held =
                record.prescriptions().stream()
                        .map(Prescription::course)
                        .anyMatch(c -> c.heldOn(day));
        boolean open = outcomes.stream().anyMatch(o -> !o.closed());
        String state;
        if (outcomes.isEmpty()) {
            state = held ? "hold" : "off";
        } else if (done == outcomes.size()
                && outcomes.stream().allMatch(o -> o.state() == State.DONE)) {
            state = "done";
        } else if (done > 0) {
            state = "part";
        } else if (outcomes.stream().anyMatch(o -> o.state() == State.SKIPPED)) {
            state = "skip";
        } else {
            state = open ? "wait" : "none";
        }
        var says =
                outcomes.isEmpty()
                        ? (held ? "on hold" : "nothing due")
                        : done + " of " + outcomes.size() + " done";
        return new Day(day, state, says, null);
    }

    private static List<MomentRate> moments(Adherence adherence) {
        var labels = new LinkedHashMap<String, String>();
        adherence
                .outcomes()
                .forEach(
                        o ->
                                labels.put(
                                        o.occurrence().moment(),
                                        o.occurrence().line().moment().label()));
        return labels.entrySet().stream()
                .map(e -> new MomentRate(e.getValue(), adherence.ofMoment(e.getKey()).frequency()))
                .toList();
    }

    private static Answered answered(ClientRecord record, Moment moment, Days period) {
        return new Answered(moment.label(), record.response(moment.key(), period));
    }

    private static List<Pain> pain(ClientRecord record, Days period) {
        return record.sessions().stream()
                .filter(session -> period.contains(session.day))
                .filter(ProgressPage::rated)
                .map(s -> new Pain(s.day, s.checkIn.painBefore(), s.checkIn.painAfter()))
                .toList();
    }

    private static boolean rated(Session session) {
        return session.checkIn.painAfter() != null;
    }

    public List<Integer> painAfter() {
        return pain.stream().map(Pain::after).toList();
    }
}
