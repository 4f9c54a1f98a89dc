package org.plumbline.practice;

import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.plumbline.history.Refused;

/** Doing the same thing once, however often the phone sends it. */
public final class Operation {

    private static final String CLAIM =
            """
            insert into operation (studio_id, operation_id, request_hash, at)
            values (:studio, :id, :hash, :now) on conflict do nothing
            """;

    private Operation() {}

    /**
     * Runs the change unless this operation was done before. A second sender waits for the first.
     *
     * @param request what was asked, in a form that is equal for equal requests
     * @throws Refused when another request was done under this id
     */
    public static void once(UUID studio, UUID id, String request, Instant now, Runnable change) {
        var em = Panache.getEntityManager();
        var hash = hash(request);
        int claimed =
                em.createNativeQuery(CLAIM)
                        .unwrap(NativeQuery.class)
                        // Without it Hibernate empties its whole cache of exercises and studios.
                        .addSynchronizedQuerySpace("operation")
                        .setParameter("studio", studio)
                        .setParameter("id", id)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate();
        if (claimed == 1) {
            change.run();
            return;
        }
        var first =
                em.createNativeQuery(
                                "select request_hash from operation"
                                        + " where studio_id = :studio and operation_id = :id",
                                String.class)
                        .setParameter("studio", studio)
                        .setParameter("id", id)
                        .getSingleResult();
        if (!first.equals(hash)) {
            throw new Refused("id", "This was already saved with other content; reload the page.");
        }
    }

    private static String hash(String request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
