package org.plumbline.adherence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.plumbline.library.WhenDo;
import org.plumbline.practice.Done;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Occurrence;

/**
 * A session as it stands after its corrections: the newest amounts, the first entry's capture.
 *
 * @param captured when the device first wrote it down
 */
record Doing(Session session, Instant captured) {

    /** Of two corrections of one session that which the device wrote down later. */
    private static final Comparator<Session> LAST_WORD =
            Comparator.comparing((Session session) -> session.clocks.captured())
                    .thenComparing(session -> session.id);

    /** Sessions with superseded ones folded into what superseded them, and removed ones gone. */
    static List<Doing> of(List<Session> sessions) {
        var byId = sessions.stream().collect(toMap(s -> s.id, Function.identity()));
        var superseded =
                sessions.stream()
                        .map(session -> session.supersedes)
                        .filter(Objects::nonNull)
                        .collect(toSet());
        var standing =
                sessions.stream()
                        .filter(session -> !superseded.contains(session.id))
                        .collect(
                                toMap(
                                        session -> first(session, byId),
                                        Function.identity(),
                                        BinaryOperator.maxBy(LAST_WORD),
                                        LinkedHashMap::new));
        return standing.entrySet().stream()
                .filter(entry -> !entry.getValue().removal)
                .map(entry -> new Doing(entry.getValue(), entry.getKey().clocks.captured()))
                .sorted(Comparator.comparing(doing -> doing.session.clocks.performed()))
                .toList();
    }

    private static Session first(Session session, Map<UUID, Session> byId) {
        var at = session;
        while (at.supersedes != null && byId.containsKey(at.supersedes)) {
            at = byId.get(at.supersedes);
        }
        return at;
    }

    boolean timely(Occurrence occurrence, ZoneId zone) {
        return !captured.isAfter(occurrence.closes(zone).plus(Occurrence.TIMELY));
    }

    boolean counts(Occurrence occurrence, ZoneId zone) {
        return !captured.isAfter(occurrence.closes(zone).plus(Occurrence.LATEST));
    }

    double dose(WhenDo line) {
        return dose(List.of(this), line);
    }

    /** Mean over the line's exercises of what all these did of each, none above 1. */
    static double dose(List<Doing> doings, WhenDo line) {
        return line.items().stream()
                .mapToDouble(
                        item -> {
                            int done =
                                    doings.stream()
                                            .flatMap(doing -> doing.session.done.stream())
                                            .filter(d -> d.exercise().equals(item.exercise()))
                                            .mapToInt(Done::amount)
                                            .sum();
                            return Math.min(1, (double) done / item.dose().amount());
                        })
                .average()
                .orElse(0);
    }
}
