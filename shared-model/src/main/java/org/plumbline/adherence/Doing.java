package org.plumbline.adherence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
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

    /** Sessions with superseded ones folded into what superseded them, and removed ones gone. */
    static List<Doing> of(List<Session> sessions) {
        var byId = sessions.stream().collect(toMap(s -> s.id, Function.identity()));
        var newest = new LinkedHashMap<UUID, Session>();
        var captured = new HashMap<UUID, Instant>();
        sessions.stream()
                .sorted(
                        Comparator.comparing((Session s) -> s.clocks.received())
                                .thenComparing(s -> s.id))
                .forEach(
                        session -> {
                            var first = first(session, byId);
                            newest.put(first.id, session);
                            captured.put(first.id, first.clocks.captured());
                        });
        var doings = new ArrayList<Doing>();
        newest.forEach(
                (first, session) -> {
                    if (!session.removal) {
                        doings.add(new Doing(session, captured.get(first)));
                    }
                });
        doings.sort(Comparator.comparing(doing -> doing.session.clocks.performed()));
        return doings;
    }

    private static Session first(Session session, java.util.Map<UUID, Session> byId) {
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
