package org.plumbline.adherence;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.plumbline.library.Moment.Kind;
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

    private static final String LOCK =
            """
            select 1 from client where studio_id = :studio and id = :client for no key update
            """;

    private static final String OF =
            """
            select client_id, day, done, dose, extra from adherence_day
            where studio_id = :studio and client_id in (:clients) and day between :first and :last
            order by client_id, day
            """;

    /**
     * Writes the day and the Sunday of its week anew from everything recorded, and the days of a
     * quota's other sessions, which a better one may have turned into extras.
     */
    public static void recompute(Client client, List<Course> courses, LocalDate day, Instant now) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = new Days(monday, monday.plusDays(6));
        var em = Panache.getEntityManager();
        em.flush();
        // One after the other: two at once would each sum up without the other's session.
        em.createNativeQuery(LOCK)
                .setParameter("studio", client.studio)
                .setParameter("client", client.id)
                .getSingleResult();
        var sessions = Session.of(client, week);
        var adherence = Adherence.of(courses, sessions, client.zone, week, now);
        var quotas = sessions.stream().filter(s -> ofQuota(courses, s)).map(s -> s.day);
        Stream.concat(Stream.of(day, week.last()), quotas)
                .distinct()
                .forEach(touched -> of(client, touched, adherence).write(client.studio));
    }

    private static boolean ofQuota(List<Course> courses, Session session) {
        return courses.stream()
                .filter(course -> course.prescription().equals(session.prescription))
                .flatMap(course -> course.lineOn(session.day, session.moment).stream())
                .anyMatch(line -> line.moment().kind() == Kind.QUOTA);
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
