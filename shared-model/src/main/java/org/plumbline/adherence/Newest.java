package org.plumbline.adherence;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * What a client told last, for lists. Removed sessions and superseded entries are left out.
 *
 * @param session when they last did something; none when not within a quarter of a year
 * @param painAfter ratings after exercise of the last 28 days and today, oldest first
 */
public record Newest(UUID client, Instant session, List<Integer> painAfter) {

    private static final String OF =
            """
            select s.client_id,
              max(s.performed_at) filter (where jsonb_path_exists(s.done, '$[*].amount ? (@ > 0)')) as last_done,
              array_agg(s.pain_after order by s.performed_at, s.id) filter (
                where s.pain_after is not null
                and s.day >= cast(cast(:now as timestamptz) at time zone c.zone as date) - :days) as pain_after
            from session s join client c on c.studio_id = s.studio_id and c.id = s.client_id
            where s.studio_id = :studio and s.client_id in (:clients)
              and s.day >= cast(cast(:now as timestamptz) at time zone c.zone as date) - :longest
              and not s.removal and not exists (
                select from session later
                where later.studio_id = s.studio_id and later.supersedes = s.id)
            group by s.client_id
            """;

    /** Of a client who told nothing. */
    static Newest nothing(UUID client) {
        return new Newest(client, null, List.of());
    }

    /** Of those clients that told something, in one statement. */
    static List<Newest> of(UUID studio, Collection<UUID> clients, Instant now) {
        var query =
                Panache.getEntityManager()
                        .createNativeQuery(OF, Object[].class)
                        .unwrap(NativeQuery.class)
                        .addScalar("client_id", UUID.class)
                        .addScalar("last_done", Instant.class)
                        .addScalar("pain_after", Integer[].class);
        query.setParameter("studio", studio)
                .setParameter("clients", clients)
                .setParameter("now", now)
                .setParameter("days", ClientSummary.LOOK_BACK)
                .setParameter("longest", ClientRecord.LOOK_BACK);
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Newest(
                                        (UUID) row[0],
                                        (Instant) row[1],
                                        row[2] == null ? List.of() : List.of((Integer[]) row[2])))
                .toList();
    }
}
