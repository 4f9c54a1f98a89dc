package org.plumbline.adherence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.library.WhenDo;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;

/**
 * One line of a client's log: something due with what became of it, or a session that answered
 * nothing due.
 *
 * @param day when it was done, else when it was due
 * @param weekTo the Sunday that ends a quota's week; none of what is due on its day
 * @param at when it was begun, in the zone where it was done; none when nothing was logged
 * @param moment its label at the time
 * @param dose 0 to 1
 * @param painBefore 0 to 10, as told first; none when not told
 * @param painAfter 0 to 10, as told last; none when not told
 * @param evidence of the last entry; none when nothing was logged
 */
public record LogLine(
        LocalDate day,
        LocalDate weekTo,
        LocalTime at,
        String moment,
        Kind kind,
        State state,
        double dose,
        Reason reason,
        Integer painBefore,
        Integer painAfter,
        Evidence evidence,
        String note,
        boolean late) {

    /** Only what is due is counted. */
    public enum Kind {
        DUE,
        AS_NEEDED,
        EXTRA
    }

    static LogLine of(Outcome outcome) {
        var occurrence = outcome.occurrence();
        var sessions = outcome.sessions();
        return new LogLine(
                sessions.isEmpty() ? occurrence.day() : sessions.get(0).day,
                occurrence.window().first().equals(occurrence.day()) ? null : occurrence.day(),
                sessions.isEmpty() ? null : at(sessions.get(0)),
                occurrence.line().moment().label(),
                Kind.DUE,
                outcome.state(),
                outcome.dose(),
                outcome.reason(),
                told(sessions, CheckIn::painBefore).findFirst().orElse(null),
                told(sessions, CheckIn::painAfter).reduce((a, b) -> b).orElse(null),
                sessions.isEmpty() ? null : sessions.get(sessions.size() - 1).evidence,
                sessions.stream()
                        .map(session -> session.checkIn.note())
                        .filter(note -> !note.isBlank())
                        .collect(Collectors.joining(" ")),
                outcome.late());
    }

    /**
     * @param line what the version in force said under the session's moment; none when it said
     *     nothing
     */
    static LogLine of(Session session, WhenDo line, Kind kind) {
        double dose = line == null ? 0 : new Doing(session, null).dose(line);
        return new LogLine(
                session.day,
                null,
                at(session),
                line == null ? session.moment : line.moment().label(),
                kind,
                session.isSkip() ? State.SKIPPED : dose >= 1 ? State.DONE : State.PARTIAL,
                dose,
                session.reason,
                session.checkIn.painBefore(),
                session.checkIn.painAfter(),
                session.evidence,
                session.checkIn.note(),
                false);
    }

    private static Stream<Integer> told(List<Session> sessions, Function<CheckIn, Integer> rating) {
        return sessions.stream()
                .map(session -> rating.apply(session.checkIn))
                .filter(Objects::nonNull);
    }

    private static LocalTime at(Session session) {
        ZoneId zone = session.clocks.zone();
        return LocalTime.ofInstant(session.clocks.performed(), zone);
    }
}
