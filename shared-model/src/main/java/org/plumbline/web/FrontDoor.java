package org.plumbline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns away, before anything is routed or anybody authenticated, what no browser of ours sends.
 */
@ApplicationScoped
class FrontDoor {

    /** Ways to write a path so that two readers understand two paths. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    ";|%3b|%2f|%5c|%00|\\\\|//|/\\.\\.?(/|$)|%2e|\\x00", Pattern.CASE_INSENSITIVE);

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    void stand(@Observes Filters filters) {
        filters.register(this::refuse, Integer.MAX_VALUE);
    }

    private void refuse(RoutingContext exchange) {
        var request = exchange.request();
        var uri = request.uri();
        var path = uri.indexOf('?') < 0 ? uri : uri.substring(0, uri.indexOf('?'));
        if (AMBIGUOUS.matcher(path).find()) {
            end(exchange, 400, "This address cannot be read. Check it for stray characters.");
            return;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_PAGES.contains(site) && !READING.contains(request.method())) {
            end(exchange, 403, "Forms are only accepted from Plumbline's own pages.");
            return;
        }
        exchange.next();
    }

    private static void end(RoutingContext exchange, int status, String sentence) {
        exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(sentence);
    }
}
