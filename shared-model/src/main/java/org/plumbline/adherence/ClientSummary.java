package org.plumbline.adherence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.plumbline.people.Client;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * One client in a list: the same figures as in their {@link ClientRecord}, from what was due by the
 * versions and from the days summed up, so that a list costs three statements however long it is.
 *
 * @param days those of the last 28 on which something was logged, by date
 * @param newest what they told last
 */
public record ClientSummary(
        Client client,
        List<Prescription> prescriptions,
        List<Course> courses,
        Map<LocalDate, AdherenceDay> days,
        Newest newest,
        LocalDate today) {

    /** The longest look back of a list, in days. */
    public static final int LOOK_BACK = 28;

    /** A summary of each of those clients, in their order. */
    public static List<ClientSummary> of(UUID studio, List<Client> clients, Instant now) {
        if (clients.isEmpty()) {
            return List.of();
        }
        var ids = clients.stream().map(client -> client.id).toList();
        var todays = clients.stream().map(client -> client.today(now)).sorted().toList();
        var span =
                new Days(
                        todays.get(0).minusDays(LOOK_BACK),
                        todays.get(todays.size() - 1).minusDays(1));
        var prescriptions = Prescription.of(clients).stream().collect(groupingBy(p -> p.client.id));
        var days =
                AdherenceDay.of(studio, ids, span).stream()
                        .collect(groupingBy(AdherenceDay::client));
        var newest =
                Newest.of(studio, ids, now).stream()
                        .collect(toMap(Newest::client, Function.identity()));
        return clients.stream()
                .map(
                        client ->
                                of(
                                        client,
                                        prescriptions.getOrDefault(client.id, List.of()),
                                        days.getOrDefault(client.id, List.of()),
                                        newest.getOrDefault(client.id, Newest.nothing(client.id)),
                                        now))
                .toList();
    }

    private static ClientSummary of(
            Client client,
            List<Prescription> prescriptions,
            List<AdherenceDay> days,
            Newest newest,
            Instant now) {
        return new ClientSummary(
                client,
                prescriptions,
                prescriptions.stream().map(Prescription::course).toList(),
                days.stream().collect(toMap(AdherenceDay::day, Function.identity())),
                newest,
                client.today(now));
    }

    /**
     * @param closed closed days of the last {@value #LOOK_BACK}
     */
    public Ratio frequency(Days closed) {
        return ratio(closed, AdherenceDay::done);
    }

    /**
     * @param closed closed days of the last {@value #LOOK_BACK}
     */
    public Ratio dose(Days closed) {
        return ratio(closed, AdherenceDay::dose);
    }

    /**
     * Each of those closed days; of one with nothing done it is not known whether it was skipped.
     */
    public List<DayMark> marks(Days closed) {
        return closed.each().map(this::mark).toList();
    }

    /** What is in force today, else what comes next, else what ended last. */
    public Optional<Prescription> current() {
        return prescriptions.stream()
                .max(
                        Comparator.comparing((Prescription p) -> rank(p))
                                .thenComparing(
                                        p ->
                                                p.startsOn.isAfter(today)
                                                        ? -p.startsOn.toEpochDay()
                                                        : p.startsOn.toEpochDay()));
    }

    private int rank(Prescription prescription) {
        boolean over = prescription.lastDay != null && prescription.lastDay.isBefore(today);
        return over ? 0 : prescription.startsOn.isAfter(today) ? 1 : 2;
    }

    private Ratio ratio(Days closed, ToDoubleFunction<AdherenceDay> done) {
        int due = courses.stream().mapToInt(course -> course.due(closed).size()).sum();
        double sum =
                days.values().stream()
                        .filter(day -> closed.contains(day.day()))
                        .mapToDouble(done)
                        .sum();
        return due == 0 ? Ratio.NO_DATA : new Ratio(sum, due);
    }

    private DayMark mark(LocalDate day) {
        int due = courses.stream().mapToInt(c -> c.due(new Days(day, day)).size()).sum();
        var done = days.get(day);
        return done == null
                ? DayMark.of(day, due, 0, 0, DayMark.Kind.NONE, courses)
                : DayMark.of(day, due, done.done(), done.dose(), DayMark.Kind.NONE, courses);
    }
}
