package org.plumbline.console.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.cast.Visitor;
import org.plumbline.demo.Cast;

/** What holds for every page, whatever is on it. */
@QuarkusTest
class DoorTest {

    private static final String PRESCRIPTIONS = "/clients/" + Cast.TOM.id() + "/prescriptions";

    @TestHTTPResource URL app;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void nobodyIsAskedToSignIn() {
        Visitor.anonymous().get("/caseload").then().statusCode(401);
    }

    @Test
    void theFirstPageIsTheCaseload() {
        var page = Visitor.as(Cast.INES).follow(Visitor.as(Cast.INES).get("/"));
        assertEquals("Caseload", page.expectFirst("h1").text());
    }

    @Test
    void theSideSaysWhoIsLooking() {
        var side = Visitor.as(Cast.JONAS).page("/caseload").expectFirst(".side-nav__foot").text();
        assertTrue(side.contains("Jonas Weir"), side);
        assertTrue(side.contains("Staff"), side);
        assertTrue(side.contains("Northgate Studio"), side);
    }

    @Test
    void aPageIsKeptNowhereAndFramedByNobody() {
        Visitor.as(Cast.INES)
                .get("/caseload")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
    }

    @Test
    void noPageHoldsScriptOrStyleInLine() {
        for (var path : new String[] {"/caseload", "/clients/" + Cast.TOM.id(), "/reports"}) {
            var page = Visitor.as(Cast.INES).page(path);
            assertTrue(page.select("style, [style], script:not([src]), [onclick]").isEmpty(), path);
        }
    }

    @Test
    void aFormWithoutItsTokenIsNotRead() {
        Visitor.as(Cast.INES)
                .request()
                .formParam("title", "x")
                .post(PRESCRIPTIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void aFormOfAnotherSiteIsTurnedAway() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("title", "x")
                .post(PRESCRIPTIONS)
                .then()
                .statusCode(403)
                .body(equalTo("Forms are only accepted from Plumbline's own pages."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/caseload;x=1",
                "/caseload%3bx",
                "//caseload",
                "/clients/%2e%2e/caseload",
                "/x/../caseload",
                "/clients%2f1",
                "/clients%5c1",
                "/caseload%00"
            })
    void anAddressWithTwoMeaningsIsNotRead(String path) throws IOException {
        assertEquals("HTTP/1.1 400 Bad Request", firstLine(path));
    }

    @Test
    void whatIsNotThereIsSaidInTheSameLook() {
        var answer = Visitor.as(Cast.INES).get("/clients/" + Cast.OMAR.id());
        answer.then().statusCode(404).header("Cache-Control", "no-store");
        var page = Visitor.document(answer);
        assertEquals("This page is not here", page.expectFirst("h1").text());
        assertTrue(page.select("link[href=/ui/plumbline.css]").size() == 1);
    }

    @Test
    void anIdThatIsNoneIsNotThere() {
        var page = Visitor.document(Visitor.as(Cast.INES).get("/clients/1-or-1"));
        assertEquals("This page is not here", page.expectFirst("h1").text());
    }

    @Test
    void anAddressWithNonsenseIsRefusedWithoutAnyTrace() {
        var path = "/clients/" + Cast.TOM.id() + "/occurrences?";
        for (var query : new String[] {"days=8", "from=x&to=y", "state=great", "from=2026-11-02"}) {
            Visitor.as(Cast.INES)
                    .get(path + query)
                    .then()
                    .statusCode(400)
                    .body(not(containsString("Exception")), not(containsString("at org.")));
        }
    }

    @Test
    void healthAndMetricsAnswerOnTheirOwnPortOnly() {
        given().get(ready).then().statusCode(200);
        given().get(metrics).then().statusCode(200).body(containsString("http_server"));
        Visitor.as(Cast.INES).get("/q/metrics").then().statusCode(404);
    }

    /** Written by hand, because a client library would tidy the address up. */
    private String firstLine(String path) throws IOException {
        try (var socket = new Socket(app.getHost(), app.getPort())) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + path
                                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
