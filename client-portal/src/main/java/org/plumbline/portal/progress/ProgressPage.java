package org.plumbline.portal.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.adherence.Adherence;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.DayMark;
import org.plumbline.adherence.MomentRate;
import org.plumbline.adherence.MomentResponse;
import org.plumbline.prescription.Days;

/** The last 28 closed days, and the calendar of the five weeks they lie in. */
record ProgressPage(
        LocalDate today,
        Adherence adherence,
        List<Day> calendar,
        List<MomentRate> moments,
        List<MomentResponse> asNeeded,
        List<Pain> pain) {

    /** A square of the calendar. */
    record Day(LocalDate date, String state, String says, String href) {}

    /** Pain of one session. */
    record Pain(LocalDate day, Integer before, Integer after) {}

    static ProgressPage of(ClientRecord record) {
        var today = record.today();
        var period = Days.upToYesterday(28, today);
        var from = today.with(previousOrSame(MONDAY)).minusWeeks(4);
        return new ProgressPage(
                today,
                record.adherence(period),
                record.marks(new Days(from, from.plusDays(34))).stream()
                        .map(ProgressPage::day)
                        .toList(),
                record.byMoment(period),
                record.responses(period).stream()
                        .filter(moment -> moment.response().ratio().hasData())
                        .toList(),
                record.standing(period).stream()
                        .filter(session -> session.checkIn.painAfter() != null)
                        .map(s -> new Pain(s.day, s.checkIn.painBefore(), s.checkIn.painAfter()))
                        .toList());
    }

    private static Day day(DayMark mark) {
        var says =
                switch (mark.kind()) {
                    case HOLD -> "on hold";
                    case OFF -> "nothing due";
                    default -> mark.done() + " of " + mark.due() + " done";
                };
        return new Day(mark.date(), mark.state(), says, null);
    }

    public List<Integer> painAfter() {
        return pain.stream().map(Pain::after).toList();
    }
}
