package org.plumbline.adherence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;

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

    /** Of one moment's events and sessions: in time order, one session answers one event. */
    public static Response of(List<TriggerEvent> events, List<Session> sessions) {
        var done =
                Doing.of(sessions).stream().map(Doing::session).filter(s -> !s.isSkip()).toList();
        var free = new ArrayList<Instant>(done.stream().map(s -> s.clocks.performed()).toList());
        long answered =
                events.stream()
                        .map(event -> event.clocks.performed())
                        .sorted(Comparator.naturalOrder())
                        .filter(happened -> takeAnswer(free, happened))
                        .count();
        return new Response(
                new Ratio(answered, events.size()),
                done.size(),
                (int) done.stream().map(s -> s.day).distinct().count());
    }

    private static boolean takeAnswer(List<Instant> free, Instant happened) {
        for (var started : free) {
            if (!started.isBefore(happened) && !started.isAfter(happened.plus(WITHIN))) {
                free.remove(started);
                return true;
            }
        }
        return false;
    }
}
