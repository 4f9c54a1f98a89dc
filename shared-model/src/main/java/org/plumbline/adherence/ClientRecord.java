package org.plumbline.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.library.Moment;
import org.plumbline.library.Moment.Kind;
import org.plumbline.people.Client;
import org.plumbline.practice.Session;
import org.plumbline.practice.TriggerEvent;
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

    /** The longest look back, in days: ninety, and the rest of the week they begin in. */
    private static final int LOOK_BACK = 97;

    public static ClientRecord of(Client client, Instant now) {
        var today = client.today(now);
        var days = new Days(today.minusDays(LOOK_BACK), today);
        return new ClientRecord(
                client,
                Prescription.of(client),
                Session.of(client, days),
                TriggerEvent.of(client, days),
                days.first(),
                now);
    }

    public LocalDate today() {
        return client.today(now);
    }

    public Adherence adherence(Days period) {
        return Adherence.of(
                prescriptions.stream().map(Prescription::course).toList(),
                sessions,
                client.zone,
                period,
                now);
    }

    /** The prescriptions whose version in force on that day has something to do. */
    public List<Prescription> inForce(LocalDate day) {
        return prescriptions.stream()
                .filter(prescription -> prescription.course().versionOn(day).isPresent())
                .toList();
    }

    /** The AS_NEEDED moments in force today. */
    public List<Moment> asNeeded() {
        return inForce(today()).stream()
                .flatMap(
                        p -> p.course().versionOn(today()).orElseThrow().program().lines().stream())
                .map(line -> line.moment())
                .filter(moment -> moment.kind() == Kind.AS_NEEDED)
                .toList();
    }

    public Response response(String moment, Days period) {
        return Response.of(
                events.stream().filter(event -> event.moment.equals(moment)).toList(),
                sessions.stream().filter(session -> session.moment.equals(moment)).toList(),
                period);
    }

    /** The newest pain after exercises that the client gave in the period. */
    public Optional<Integer> painAfter(Days period) {
        return sessions.stream()
                .filter(session -> period.contains(session.day))
                .map(session -> session.checkIn.painAfter())
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
