package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.people.Northgate;

/** Revisions come from the cache, from a query, or both, in one request. */
@QuarkusTest
class TheLibraryIsReadTwiceTest {

    @Inject SessionFactory sessions;

    private Northgate northgate;

    @BeforeEach
    void open() {
        northgate = Northgate.opened();
    }

    private static java.util.Set<UUID> newest() {
        return ExerciseRevision.newest().stream().map(r -> r.id).collect(Collectors.toSet());
    }

    @Test
    void foundTwiceWithAnEmptyCache() {
        var ids = northgate.call(TheLibraryIsReadTwiceTest::newest);
        sessions.getCache().evictAllRegions();
        northgate.run(() -> assertEquals(ExerciseRevision.of(ids), ExerciseRevision.of(ids)));
    }

    @Test
    void queriedTwice() {
        northgate.run(() -> assertEquals(newest(), newest()));
    }

    @Test
    void queriedThenFoundThenQueried() {
        northgate.run(
                () -> {
                    var ids = newest();
                    assertEquals(ids, ExerciseRevision.of(ids).keySet());
                    assertEquals(ids, newest());
                });
    }

    @Test
    void foundInTheCacheThenQueried() {
        var ids = northgate.call(TheLibraryIsReadTwiceTest::newest);
        northgate.run(() -> assertEquals(ids, ExerciseRevision.of(ids).keySet()));
        northgate.run(
                () -> {
                    assertEquals(ids, ExerciseRevision.of(ids).keySet());
                    assertEquals(ids, newest());
                });
    }

    @Test
    void queriedAroundAChange() {
        northgate.run(
                () -> {
                    var ids = newest();
                    new Routine(northgate.studio, "R", "", Northgate.at(UpperBack.stretching(1)))
                            .persistAndFlush();
                    assertEquals(ids, newest());
                });
    }
}
