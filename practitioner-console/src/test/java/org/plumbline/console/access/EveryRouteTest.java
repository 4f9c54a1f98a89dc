package org.plumbline.console.access;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.cast.Routes.Reach.ANOTHERS;
import static org.plumbline.cast.Routes.Reach.ANOTHER_STUDIOS;
import static org.plumbline.cast.Routes.Reach.OWN;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.cast.Routes;
import org.plumbline.cast.Routes.Reach;
import org.plumbline.demo.Cast;

/** Route × role × {own, another client's, another studio's}, from the routes themselves. */
@QuarkusTest
class EveryRouteTest {

    private static final List<Cast> PEOPLE = List.of(Cast.INES, Cast.JONAS, Cast.ADA, Cast.MAYA);

    private static final Map<String, Map<Reach, String>> EXAMPLES =
            Map.of(
                    "/clients/{id}",
                    Map.of(
                            OWN, Cast.TOM.id().toString(),
                            ANOTHERS, Cast.PRIYA.id().toString(),
                            ANOTHER_STUDIOS, Cast.OMAR.id().toString()),
                    "/library/{slug}",
                    Map.of(OWN, "static-back-pull-overs"));

    /** Practitioners reach their own clients, staff and owners the whole studio's. */
    private static boolean reaches(Cast who, Reach reach) {
        return reach == OWN || reach == ANOTHERS && who != Cast.INES;
    }

    @TestFactory
    Stream<DynamicTest> everyRouteLetsInWhomItShouldAndNobodyElse() {
        return Routes.visits(Routes.ofThisModule(), PEOPLE, EXAMPLES).stream()
                .map(
                        visit ->
                                DynamicTest.dynamicTest(
                                        visit.toString(),
                                        () -> Routes.check(visit, EveryRouteTest::reaches)));
    }

    @Test
    void theRoutesWereFound() {
        var routes = Routes.ofThisModule().stream().map(Object::toString).toList();
        assertTrue(
                routes.containsAll(
                        List.of(
                                "GET /",
                                "GET /caseload",
                                "GET /clients/{id}",
                                "POST /clients/{id}/prescriptions",
                                "GET /library/{slug}")),
                routes::toString);
    }
}
