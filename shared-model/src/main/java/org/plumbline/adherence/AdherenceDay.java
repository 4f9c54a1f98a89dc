package org.plumbline.adherence;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.plumbline.people.Client;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Days;

/**
 * What a client did on one local day, summed up for lists. What was due is derived beside it.
 *
 * @param done due occurrences of the day with something done; a quota's belong to its Sunday
 * @param dose the sum of their doses
 * @param extra sessions that answered nothing due
 */
public record AdherenceDay(UUID client, LocalDate day, int done, double dose, int extra) {

    private static final String WRITE =
            """
            insert into adherence_day (studio_id, client_id, day, done, dose, extra)
            values (:studio, :client, :day, :done, :dose, :extra)
            on conflict (studio_id, client_id, day)
            do update set done = excluded.done, dose = excluded.dose, extra = excluded.extra
            """;

    private static final String OF =
            """
            select client_id, day, done, dose, extra from adherence_day
            where studio_id = :studio and client_id in (:clients) and day between :first and :last
            order by client_id, day
            """;

    /** Writes the day and the Sunday of its week anew from everything recorded. */
    public static void recompute(Client client, List<Course> courses, LocalDate day, Instant now) {
        var monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        var week = new Days(monday, monday.plusDays(6));
        Panache.getEntityManager().flush();
        var sessions = Session.of(client, week);
        var adherence = Adherence.of(courses, sessions, client.zone, week, now);
        of(client, day, adherence).write(client.studio);
        if (!day.equals(week.last())) {
            of(client, week.last(), adherence).write(client.studio);
        }
    }

    private static AdherenceDay of(Client client, LocalDate day, Adherence week) {
        var that = week.only(outcome -> outcome.occurrence().day().equals(day)).outcomes();
        return new AdherenceDay(
                client.id,
                day,
                (int) that.stream().filter(Outcome::practised).count(),
                that.stream().mapToDouble(Outcome::dose).sum(),
                (int) week.extras().stream().filter(session -> session.day.equals(day)).count());
    }

    private void write(UUID studio) {
        Panache.getEntityManager()
                .createNativeQuery(WRITE)
                .unwrap(NativeQuery.class)
                // Without it Hibernate empties its whole cache of exercises and studios.
                .addSynchronizedQuerySpace("adherence_day")
                .setParameter("studio", studio)
                .setParameter("client", client)
                .setParameter("day", day)
                .setParameter("done", done)
                .setParameter("dose", dose)
                .setParameter("extra", extra)
                .executeUpdate();
    }

    /** Those clients' days of the period on which something was logged, in one statement. */
    public static List<AdherenceDay> of(UUID studio, Collection<UUID> clients, Days period) {
        return Panache.getEntityManager()
                .createNativeQuery(OF, AdherenceDay.class)
                .setParameter("studio", studio)
                .setParameter("clients", clients)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultList();
    }
}
