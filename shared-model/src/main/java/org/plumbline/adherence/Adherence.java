package org.plumbline.adherence;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.plumbline.library.Moment.Kind;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Occurrence;

/**
 * Every occurrence of a period with what became of it, and the sessions that answer none.
 *
 * @param extras sessions on a day or under a moment that was not due, or above a quota
 */
public record Adherence(List<Outcome> outcomes, List<Session> extras) {

    private record Place(UUID prescription, String moment, LocalDate day) {}

    /**
     * @param sessions those of the period, and of the whole weeks its Sundays end
     * @param zone of the client, whose midnight closes a window
     * @param now decides which windows are closed
     */
    public static Adherence of(
            List<Course> courses, List<Session> sessions, ZoneId zone, Days period, Instant now) {
        return new Derivation(courses, sessions, zone, now).over(period);
    }

    /** Closed occurrences with something done, of all that are closed. */
    public Ratio frequency() {
        return ratio(outcome -> outcome.practised() ? 1 : 0);
    }

    /** The doses of closed occurrences, of all that are closed. */
    public Ratio dose() {
        return ratio(Outcome::dose);
    }

    public Adherence only(Predicate<Outcome> chosen) {
        return new Adherence(outcomes.stream().filter(chosen).toList(), extras);
    }

    public Adherence of(UUID prescription) {
        return only(outcome -> outcome.occurrence().prescription().equals(prescription));
    }

    public Adherence ofMoment(String moment) {
        return only(outcome -> outcome.occurrence().moment().equals(moment));
    }

    /** How often each reason was given, most often first. */
    public Map<Reason, Long> reasons() {
        var counted = new LinkedHashMap<Reason, Long>();
        outcomes.stream()
                .map(Outcome::reason)
                .filter(Objects::nonNull)
                .collect(groupingBy(reason -> reason, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<Reason, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> counted.put(entry.getKey(), entry.getValue()));
        return counted;
    }

    private Ratio ratio(java.util.function.ToDoubleFunction<Outcome> done) {
        var closed = outcomes.stream().filter(Outcome::closed).toList();
        return new Ratio(closed.stream().mapToDouble(done).sum(), closed.size());
    }

    private static final class Derivation {

        private final List<Course> courses;
        private final ZoneId zone;
        private final Instant now;
        private final List<Doing> doings;
        private final Map<Place, List<Doing>> byPlace;
        private final Set<Session> answered = new HashSet<>();

        Derivation(List<Course> courses, List<Session> sessions, ZoneId zone, Instant now) {
            this.courses = courses;
            this.zone = zone;
            this.now = now;
            this.doings = Doing.of(sessions);
            this.byPlace =
                    doings.stream()
                            .collect(
                                    groupingBy(
                                            d ->
                                                    new Place(
                                                            d.session().prescription,
                                                            d.session().moment,
                                                            d.session().day)));
        }

        Adherence over(Days period) {
            var outcomes = new ArrayList<Outcome>();
            for (var course : courses) {
                course.due(period).stream()
                        .collect(
                                groupingBy(
                                        o -> List.of(o.moment(), o.day()),
                                        LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()))
                        .values()
                        .forEach(due -> outcomes.addAll(outcomes(course, due)));
            }
            outcomes.sort(
                    Comparator.comparing((Outcome o) -> o.occurrence().day())
                            .thenComparing(
                                    o -> o.occurrence().line().moment().at(),
                                    Comparator.nullsLast(Comparator.naturalOrder())));
            return new Adherence(outcomes, extras(period));
        }

        private List<Outcome> outcomes(Course course, List<Occurrence> due) {
            var first = due.get(0);
            boolean quota = first.line().moment().kind() == Kind.QUOTA;
            var found =
                    first.window()
                            .each()
                            .filter(day -> !quota || takesQuota(course, day, first.moment()))
                            .map(day -> new Place(first.prescription(), first.moment(), day))
                            .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                            .toList();
            return quota ? quota(due, found) : List.of(outcome(first, found));
        }

        /** What is done on a held day, or while the moment was another kind, answers no quota. */
        private static boolean takesQuota(Course course, LocalDate day, String moment) {
            return !course.heldOn(day)
                    && course.lineOn(day, moment)
                            .filter(line -> line.moment().kind() == Kind.QUOTA)
                            .isPresent();
        }

        /**
         * The best sessions of the week answer one occurrence each; then skips; the rest are
         * extras. What was captured too late is shown with the week's last.
         */
        private List<Outcome> quota(List<Occurrence> due, List<Doing> found) {
            var bestFirst =
                    Comparator.comparingDouble((Doing doing) -> -doing.dose(due.get(0).line()))
                            .thenComparing(doing -> doing.session().isSkip());
            var best =
                    found.stream()
                            .filter(doing -> doing.counts(due.get(0), zone))
                            .sorted(bestFirst)
                            .toList();
            var outcomes = new ArrayList<Outcome>();
            for (int i = 0; i < due.size(); i++) {
                var answers = new ArrayList<>(best.stream().skip(i).limit(1).toList());
                if (i == due.size() - 1) {
                    found.stream().filter(doing -> !best.contains(doing)).forEach(answers::add);
                }
                outcomes.add(outcome(due.get(i), answers));
            }
            return outcomes;
        }

        private Outcome outcome(Occurrence occurrence, List<Doing> found) {
            var counted = found.stream().filter(doing -> doing.counts(occurrence, zone)).toList();
            found.forEach(doing -> answered.add(doing.session()));
            double dose = Doing.dose(counted, occurrence.line());
            boolean closed = !now.isBefore(occurrence.closes(zone));
            var reason =
                    counted.stream()
                            .map(doing -> doing.session().reason)
                            .filter(Objects::nonNull)
                            .reduce((earlier, later) -> later)
                            .orElse(null);
            return new Outcome(
                    occurrence,
                    state(dose, reason, closed),
                    closed,
                    dose,
                    dose >= 1 ? null : reason,
                    found.stream().map(Doing::session).toList(),
                    counted.stream().anyMatch(doing -> !doing.timely(occurrence, zone)));
        }

        private static State state(double dose, Reason reason, boolean closed) {
            if (dose >= 1) {
                return State.DONE;
            }
            if (dose > 0) {
                return State.PARTIAL;
            }
            if (reason != null) {
                return State.SKIPPED;
            }
            return closed ? State.MISSED : State.PENDING;
        }

        private List<Session> extras(Days period) {
            return doings.stream()
                    .map(Doing::session)
                    .filter(session -> !session.isSkip())
                    .filter(session -> !answered.contains(session))
                    .filter(session -> kind(session) != Kind.AS_NEEDED)
                    .filter(session -> period.contains(judgedOn(session)))
                    .toList();
        }

        /** A quota's sessions are judged with their week, when its Sunday is over. */
        private LocalDate judgedOn(Session session) {
            return kind(session) == Kind.QUOTA
                    ? session.day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    : session.day;
        }

        private Kind kind(Session session) {
            return courses.stream()
                    .filter(course -> course.prescription().equals(session.prescription))
                    .flatMap(course -> course.lineOn(session.day, session.moment).stream())
                    .map(line -> line.moment().kind())
                    .findFirst()
                    .orElse(null);
        }
    }
}
