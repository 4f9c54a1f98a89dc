package org.plumbline.adherence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.library.Moment;
import org.plumbline.library.Moment.Kind;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * Everything about one client's practice up to now, read in three statements; every figure and
 * every list behind a figure comes from here.
 *
 * @param since the first day whose sessions are in it
 */
public record ClientRecord(
        Client client,
        List<Prescription> prescriptions,
        List<Session> sessions,
        List<TriggerEvent> events,
        LocalDate since,
        Instant now) {

    /** The usual look back, in days: ninety, and the rest of the week they begin in. */
    static final int LOOK_BACK = 97;

    /** The last quarter of a year, and all of what the versions in force are in force for. */
    public static ClientRecord of(Client client, Instant now) {
        return of(client, client.today(now).minusDays(LOOK_BACK), now);
    }

    /**
     * @param from the first local day that will be asked about
     */
    public static ClientRecord of(Client client, LocalDate from, Instant now) {
        var today = client.today(now);
        var prescriptions = Prescription.of(client);
        var first =
                Stream.concat(
                                prescriptions.stream()
                                        .flatMap(p -> p.course().versionOn(today).stream())
                                        .map(Course.Version::effectiveFrom),
                                Stream.of(from, today.minusDays(LOOK_BACK)))
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .with(previousOrSame(MONDAY));
        var days = new Days(first, today);
        return new ClientRecord(
                client,
                prescriptions,
                Session.of(client, days),
                TriggerEvent.of(client, days),
                first,
                now);
    }

    public LocalDate today() {
        return client.today(now);
    }

    public Adherence adherence(Days period) {
        return Adherence.of(courses(), sessions, client.zone, period, now);
    }

    /** Each of those days as a calendar shows it; the days to come wait, or nothing is due. */
    public List<DayMark> marks(Days period) {
        var courses = courses();
        var byDay =
                adherence(period).outcomes().stream()
                        .collect(groupingBy(outcome -> outcome.occurrence().day()));
        return period.each()
                .map(day -> DayMark.of(day, byDay.getOrDefault(day, List.of()), courses))
                .toList();
    }

    /** What was recorded for those days, as it stands after corrections and removals. */
    public List<Session> standing(Days period) {
        return Doing.of(sessions).stream()
                .map(Doing::session)
                .filter(session -> period.contains(session.day))
                .toList();
    }

    /** Pain by week, oldest first. */
    public List<PainWeek> pain(Days period) {
        return PainWeek.of(standing(period), period);
    }

    private List<Course> courses() {
        return prescriptions.stream().map(Prescription::course).toList();
    }

    /** The figures of every moment with something due in the period, in the day's order. */
    public List<MomentRate> byMoment(Days period) {
        var adherence = adherence(period);
        return moments(period)
                .filter(moment -> moment.kind() != Kind.AS_NEEDED)
                .map(
                        moment -> {
                            var its = adherence.ofMoment(moment.key());
                            return new MomentRate(
                                    moment.key(), moment.label(), its.frequency(), its.dose());
                        })
                .filter(rate -> rate.frequency().hasData())
                .toList();
    }

    /** Every as-needed moment of the period, whether anything was reported or not. */
    public List<MomentResponse> responses(Days period) {
        return moments(period)
                .filter(moment -> moment.kind() == Kind.AS_NEEDED)
                .map(
                        moment ->
                                new MomentResponse(
                                        moment.key(),
                                        moment.label(),
                                        response(moment.key(), period)))
                .toList();
    }

    /** The log of those days, newest first: all that was due, and what was done besides. */
    public List<LogLine> log(Days period) {
        return log(adherence(period), period);
    }

    /** The log of the last days and today, with what is still open in this week. */
    public List<LogLine> recentLog(int days) {
        var period = new Days(today().minusDays(days), today());
        var sunday = today().with(nextOrSame(SUNDAY));
        var begun =
                adherence(new Days(period.first(), sunday))
                        .only(o -> !o.occurrence().window().first().isAfter(today()));
        return log(begun, period);
    }

    private List<LogLine> log(Adherence adherence, Days period) {
        return Stream.of(
                        adherence.outcomes().stream().map(LogLine::of),
                        adherence.extras().stream().map(s -> line(s, LogLine.Kind.EXTRA)),
                        standing(period).stream()
                                .filter(session -> isAsNeeded(session))
                                .map(s -> line(s, LogLine.Kind.AS_NEEDED)))
                .flatMap(lines -> lines)
                .sorted(
                        Comparator.comparing(LogLine::day)
                                .thenComparing(LogLine::at, nullsFirst(Comparator.naturalOrder()))
                                .reversed())
                .toList();
    }

    /** What became of the occurrences, one line each, newest first. */
    public static List<LogLine> lines(Adherence adherence) {
        var lines = new ArrayList<>(adherence.outcomes().stream().map(LogLine::of).toList());
        Collections.reverse(lines);
        return lines;
    }

    private LogLine line(Session session, LogLine.Kind kind) {
        return LogLine.of(session, lineOf(session).orElse(null), kind);
    }

    private boolean isAsNeeded(Session session) {
        return lineOf(session).filter(l -> l.moment().kind() == Kind.AS_NEEDED).isPresent();
    }

    private Optional<WhenDo> lineOf(Session session) {
        return courses().stream()
                .filter(course -> course.prescription().equals(session.prescription))
                .flatMap(course -> course.lineOn(session.day, session.moment).stream())
                .findFirst();
    }

    /** The moments in force on any of those days, each once with its newest label. */
    private Stream<Moment> moments(Days period) {
        var byKey = new LinkedHashMap<String, Moment>();
        for (var course : courses()) {
            course.versions().stream()
                    .filter(version -> inForce(course, version, period))
                    .flatMap(version -> version.program().lines().stream())
                    .forEach(line -> byKey.put(line.moment().key(), line.moment()));
        }
        return byKey.values().stream()
                .sorted(comparing(Moment::at, nullsLast(Comparator.naturalOrder())));
    }

    private static boolean inForce(Course course, Course.Version version, Days period) {
        return period.each()
                .anyMatch(
                        day ->
                                course.versionOn(day)
                                        .filter(v -> v.number() == version.number())
                                        .isPresent());
    }

    /** The prescriptions whose version in force on that day has something to do. */
    public List<Prescription> inForce(LocalDate day) {
        return prescriptions.stream()
                .filter(prescription -> prescription.course().versionOn(day).isPresent())
                .toList();
    }

    public Response response(String moment, Days period) {
        return Response.of(events(moment), sessions(moment), period);
    }

    /** The newest pain after exercises that the client gave in the period. */
    public Optional<Integer> painAfter(Days period) {
        return standing(period).stream()
                .map(session -> session.checkIn.painAfter())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** Every reported event of the moment with what followed, in the order they happened. */
    public List<Response.Answer> answers(String moment, Days period) {
        return Response.answers(events(moment), sessions(moment), period);
    }

    private List<TriggerEvent> events(String moment) {
        return events.stream().filter(event -> event.moment.equals(moment)).toList();
    }

    private List<Session> sessions(String moment) {
        return sessions.stream().filter(session -> session.moment.equals(moment)).toList();
    }
}
