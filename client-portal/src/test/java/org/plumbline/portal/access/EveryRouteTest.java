package org.plumbline.portal.access;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.cast.Routes.Reach.ANOTHERS;
import static org.plumbline.cast.Routes.Reach.ANOTHER_STUDIOS;
import static org.plumbline.cast.Routes.Reach.OWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.cast.Routes;
import org.plumbline.cast.Routes.Reach;
import org.plumbline.demo.Cast;
import org.plumbline.history.CurrentStudio;
import org.plumbline.people.Client;
import org.plumbline.prescription.Prescription;

/** Route × role × {own, another client's, another studio's}, from the routes themselves. */
@QuarkusTest
class EveryRouteTest {

    private static final List<Cast> PEOPLE = List.of(Cast.TOM, Cast.INES, Cast.JONAS, Cast.ADA);

    @Inject CurrentStudio studio;

    @TestFactory
    Stream<DynamicTest> everyRouteLetsInWhomItShouldAndNobodyElse() {
        var examples =
                Map.of(
                        "/practice/{prescription}",
                        Map.of(
                                OWN, prescriptionOf(Cast.TOM),
                                ANOTHERS, prescriptionOf(Cast.LEO),
                                ANOTHER_STUDIOS, prescriptionOf(Cast.OMAR)),
                        "/{position}",
                        Map.of(OWN, "1"));
        return Routes.visits(Routes.ofThisModule(), PEOPLE, examples).stream()
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
                                "GET /today",
                                "GET /practice/{prescription}/{position}",
                                "POST /sessions",
                                "POST /skips",
                                "POST /events")),
                routes::toString);
    }

    /** Clients reach what is theirs. */
    private static boolean reaches(Cast who, Reach reach) {
        return reach == OWN;
    }

    private String prescriptionOf(Cast person) {
        studio.enter(person.studio());
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var client = Client.signedIn(person.id().toString());
                            return Prescription.of(client).get(0).id.toString();
                        });
    }
}
