package org.plumbline.adherence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;

/**
 * The pain that a client told in one week.
 *
 * @param before mean of the week's ratings before exercise, 0 to 10; none when there were none
 * @param after the same, after exercise
 */
public record PainWeek(LocalDate monday, Double before, Double after, int checkIns) {

    /** Every week that the days touch, oldest first, those without a check-in included. */
    static List<PainWeek> of(List<Session> sessions, Days days) {
        var first = days.first().with(previousOrSame(MONDAY));
        return first.datesUntil(days.last().plusDays(1), java.time.Period.ofWeeks(1))
                .map(
                        monday ->
                                of(
                                        monday,
                                        sessions.stream()
                                                .filter(s -> days.contains(s.day))
                                                .filter(s -> monday.equals(monday(s)))
                                                .map(s -> s.checkIn)
                                                .filter(
                                                        c ->
                                                                c.painBefore() != null
                                                                        || c.painAfter() != null)
                                                .toList()))
                .toList();
    }

    private static LocalDate monday(Session session) {
        return session.day.with(previousOrSame(MONDAY));
    }

    private static PainWeek of(LocalDate monday, List<CheckIn> told) {
        return new PainWeek(
                monday,
                mean(told, CheckIn::painBefore),
                mean(told, CheckIn::painAfter),
                told.size());
    }

    private static Double mean(List<CheckIn> told, Function<CheckIn, Integer> rating) {
        var mean =
                told.stream()
                        .map(rating)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
