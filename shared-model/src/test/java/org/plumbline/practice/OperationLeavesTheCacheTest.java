package org.plumbline.practice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.plumbline.history.CurrentStudio;
import org.plumbline.history.StudioRow;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.people.Studio;

/** What is the same for all stays cached while clients record what they did. */
@QuarkusTest
class OperationLeavesTheCacheTest {

    @Inject CurrentStudio current;
    @Inject SessionFactory sessions;

    @Test
    void anOperationEmptiesNoCache() {
        var studio = StudioRow.newId();
        current.enter(studio);
        QuarkusTransaction.requiringNew().run(() -> new Studio(studio, "Northgate").persist());
        var revision =
                QuarkusTransaction.requiringNew().call(() -> ExerciseRevision.newest().get(0).id);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                Operation.once(
                                        studio,
                                        StudioRow.newId(),
                                        "request",
                                        Instant.EPOCH,
                                        () -> {}));
        assertTrue(sessions.getCache().containsEntity(ExerciseRevision.class, revision));
    }
}
