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
     * A reported event and what followed.
     *
     * @param session the one that answered it; none when nothing did in time
     */
    public record Answer(TriggerEvent event, Session session) {}

    /**
     * Of one moment's events and sessions, those of the period: in time order, one session answers
     * one event of its prescription.
     *
     * @param events of the period and the day before, whose answers are not free any more
     * @param sessions of the period and the day after, on which the last hour may end
     */
    public static Response of(List<TriggerEvent> events, List<Session> sessions, Days period) {
        var answers = answers(events, sessions, period);
        var uses = done(sessions).stream().filter(session -> period.contains(session.day)).toList();
        return new Response(
                new Ratio(
                        answers.stream().filter(answer -> answer.session() != null).count(),
                        answers.size()),
                uses.size(),
                (int) uses.stream().map(session -> session.day).distinct().count());
    }

    /** Every event of the period with its answer, in the order they happened. */
    public static List<Answer> answers(
            List<TriggerEvent> events, List<Session> sessions, Days period) {
        var free = new ArrayList<>(done(sessions));
        return events.stream()
                .sorted(Comparator.comparing(event -> event.clocks.performed()))
                .map(event -> new Answer(event, takeAnswer(free, event)))
                .filter(answer -> period.contains(answer.event().day))
                .toList();
    }

    private static List<Session> done(List<Session> sessions) {
        return Doing.of(sessions).stream().map(Doing::session).filter(s -> !s.isSkip()).toList();
    }

    private static Session takeAnswer(List<Session> free, TriggerEvent event) {
        var happened = event.clocks.performed();
        for (var session : free) {
            var started = session.clocks.performed();
            if (session.prescription.equals(event.prescription)
                    && !started.isBefore(happened)
                    && !started.isAfter(happened.plus(WITHIN))) {
                free.remove(session);
                return session;
            }
        }
        return null;
    }
}
