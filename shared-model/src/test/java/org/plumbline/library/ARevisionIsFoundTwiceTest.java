package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A form that names an exercise looks it up, and so does the prescription made of it. */
@QuarkusTest
class ARevisionIsFoundTwiceTest {

    @Inject SessionFactory sessions;

    @Test
    void inOneTransactionWithAnEmptyCache() {
        var id = QuarkusTransaction.requiringNew().call(() -> ExerciseRevision.newest().get(0).id);
        sessions.getCache().evictAllRegions();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var first = ExerciseRevision.of(List.of(id)).get(id);
                            assertEquals(first, ExerciseRevision.of(List.of(id)).get(id));
                        });
    }
}
