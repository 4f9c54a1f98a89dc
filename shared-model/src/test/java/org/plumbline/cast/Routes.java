package org.plumbline.cast;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.plumbline.demo.Cast;

/**
 * Every way into an app, found in its compiled classes, and who may go it. The expectation comes
 * from the annotations and from the reach, so a new route is tested without anybody thinking of it.
 */
public final class Routes {

    /** Whose thing the path names, from the visitor's side. */
    public enum Reach {
        OWN,
        ANOTHERS,
        ANOTHER_STUDIOS
    }

    /**
     * A door.
     *
     * @param verb the HTTP method
     * @param roles who is let in; null when nothing says so
     * @param open anybody is let in
     */
    public record Route(String verb, String path, Set<String> roles, boolean open, String method) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    /** Somebody, or nobody, goes a route. */
    public record Visit(Cast who, Route route, Reach reach, String path) {

        @Override
        public String toString() {
            return (who == null ? "nobody" : who.fullName())
                    + ": "
                    + route
                    + (route.path.contains("{") ? ", " + reach.name().toLowerCase() : "");
        }
    }

    private static final Pattern PARAMETER = Pattern.compile("^(.*?\\{[^}]+})(.*)$");

    private Routes() {}

    /** All routes of the module that is tested. */
    public static List<Route> ofThisModule() {
        var classes = java.nio.file.Path.of("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.startsWith("org") && file.endsWith(".class"))
                    .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                    .map(Routes::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(Routes::of)
                    .sorted(Comparator.comparing(Route::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every route gone by everybody to everything.
     *
     * @param examples for each path up to and including a parameter, what stands there by reach;
     *     what is only under {@link Reach#OWN} belongs to nobody
     * @throws AssertionError when a route has a parameter without examples
     */
    public static List<Visit> visits(
            List<Route> routes, List<Cast> people, Map<String, Map<Reach, String>> examples) {
        var visits = new ArrayList<Visit>();
        for (var route : routes) {
            for (var reach : Reach.values()) {
                var path = path(route.path, reach, examples);
                if (path != null) {
                    visits.add(new Visit(null, route, reach, path));
                    people.forEach(who -> visits.add(new Visit(who, route, reach, path)));
                }
            }
        }
        return visits;
    }

    /**
     * Goes there and looks whether the answer is the one that the annotations and the reach ask
     * for.
     */
    public static void check(Visit visit, BiPredicate<Cast, Reach> reaches) {
        var route = visit.route;
        assertTrue(
                route.open || route.roles != null,
                () -> route.method + " does not say whom it is for");
        int status = go(visit).statusCode();
        if (route.open) {
            assertTrue(status < 400, () -> visit + " answers " + status);
        } else if (visit.who == null) {
            assertEquals(401, status, visit::toString);
        } else if (!route.roles.contains(visit.who.realmRole())) {
            assertEquals(403, status, visit::toString);
        } else if (!reaches.test(visit.who, visit.reach)) {
            assertEquals(404, status, visit::toString);
        } else {
            assertTrue(status < 400 || status == 422, () -> visit + " answers " + status);
        }
    }

    private static Response go(Visit visit) {
        if (visit.route.verb.equals("GET")) {
            return visitor(visit).get(visit.path);
        }
        var config = ConfigProvider.getConfig();
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);
        var request =
                given().redirects()
                        .follow(false)
                        .cookie(
                                config.getValue("quarkus.rest-csrf.cookie-name", String.class),
                                token)
                        .formParam(
                                config.getValue("quarkus.rest-csrf.form-field-name", String.class),
                                token);
        if (visit.who != null) {
            request.header(PersonHeader.NAME, visit.who.name());
        }
        return request.request(visit.route.verb, visit.path);
    }

    private static Visitor visitor(Visit visit) {
        return visit.who == null ? Visitor.anonymous() : Visitor.as(visit.who);
    }

    private static String path(
            String template, Reach reach, Map<String, Map<Reach, String>> examples) {
        var parameter = PARAMETER.matcher(template);
        if (!parameter.matches()) {
            return template.contains("{") || reach == Reach.OWN || examples == null
                    ? template
                    : null;
        }
        var known = examples.get(parameter.group(1));
        assertNotNull(known, () -> "There is no example of " + parameter.group(1));
        if (!known.containsKey(reach)) {
            return null;
        }
        var rest = path(parameter.group(2), Reach.OWN, examples);
        return parameter.group(1).replaceAll("\\{[^}]+}$", known.get(reach)) + rest;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(
                        method ->
                                Arrays.stream(method.getAnnotations())
                                        .map(
                                                a ->
                                                        a.annotationType()
                                                                .getAnnotation(HttpMethod.class))
                                        .filter(java.util.Objects::nonNull)
                                        .map(verb -> route(resource, method, verb.value())));
    }

    private static Route route(Class<?> resource, Method method, String verb) {
        var below = method.getAnnotation(Path.class);
        var path =
                ("/" + resource.getAnnotation(Path.class).value() + "/")
                        .concat(below == null ? "" : below.value())
                        .replaceAll("/+", "/");
        return new Route(
                verb,
                path.length() > 1 ? path.replaceAll("/$", "") : path,
                roles(resource, method),
                method.isAnnotationPresent(PermitAll.class),
                resource.getSimpleName() + "." + method.getName());
    }

    /** The method's own annotation comes before the class's. */
    private static Set<String> roles(Class<?> resource, Method method) {
        if (method.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        var allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null && !method.isAnnotationPresent(PermitAll.class)) {
            allowed = resource.getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? null : Set.of(allowed.value());
    }
}
