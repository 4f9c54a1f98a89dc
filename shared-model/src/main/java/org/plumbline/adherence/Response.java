package org.plumbline.adherence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;
import org.plumbline.prescription.Days;

/**
 * Of the events a client reported under one AS_NEEDED moment, those followed by its exercises.
 * Never part of frequency or dose.
 *
 * @param ratio answered of reported events
 * @param uses sessions of the moment, reported or not
 * @param daysUsed local days with at least one
 */
public record Response(Ratio ratio, int uses, int daysUsed) {

    /** An answer starts within this long after the event. */
    public static final Duration WITHIN = Duration.ofMinutes(60);

    /**
     * Of one moment's events and sessions, those of the period: in time order, one session answers
     * one event of its prescription.
     *
     * @param events of the period and the day before, whose answers are not free any more
     * @param sessions of the period and the day after, on which the last hour may end
     */
    public static Response of(List<TriggerEvent> events, List<Session> sessions, Days period) {
        var done =
                Doing.of(sessions).stream().map(Doing::session).filter(s -> !s.isSkip()).toList();
        var free = new ArrayList<>(done);
        long answered =
                events.stream()
                        .sorted(Comparator.comparing(event -> event.clocks.performed()))
                        .filter(event -> takeAnswer(free, event))
                        .filter(event -> period.contains(event.day))
                        .count();
        var uses = done.stream().filter(session -> period.contains(session.day)).toList();
        return new Response(
                new Ratio(
                        answered,
                        (int) events.stream().filter(e -> period.contains(e.day)).count()),
                uses.size(),
                (int) uses.stream().map(session -> session.day).distinct().count());
    }

    private static boolean takeAnswer(List<Session> free, TriggerEvent event) {
        var happened = event.clocks.performed();
        for (var session : free) {
            var started = session.clocks.performed();
            if (session.prescription.equals(event.prescription)
                    && !started.isBefore(happened)
                    && !started.isAfter(happened.plus(WITHIN))) {
                return free.remove(session);
            }
        }
        return false;
    }
}
