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

    /**
     * A reported event and what followed.
     *
     * @param session the one that answered it; none when nothing did in time
     */
    public record Answer(TriggerEvent event, Session session) {}

    /** Of one moment's events and sessions: in time order, one session answers one event. */
    public static Response of(List<TriggerEvent> events, List<Session> sessions) {
        var done = done(sessions);
        long answered = answers(events, sessions).stream().filter(a -> a.session() != null).count();
        return new Response(
                new Ratio(answered, events.size()),
                done.size(),
                (int) done.stream().map(s -> s.day).distinct().count());
    }

    /** Every event with its answer, in the order the events happened. */
    public static List<Answer> answers(List<TriggerEvent> events, List<Session> sessions) {
        var free = new ArrayList<>(done(sessions));
        return events.stream()
                .sorted(Comparator.comparing(event -> event.clocks.performed()))
                .map(event -> new Answer(event, takeAnswer(free, event.clocks.performed())))
                .toList();
    }

    private static List<Session> done(List<Session> sessions) {
        return Doing.of(sessions).stream().map(Doing::session).filter(s -> !s.isSkip()).toList();
    }

    private static Session takeAnswer(List<Session> free, Instant happened) {
        for (var session : free) {
            var started = session.clocks.performed();
            if (!started.isBefore(happened) && !started.isAfter(happened.plus(WITHIN))) {
                free.remove(session);
                return session;
            }
        }
        return null;
    }
}
