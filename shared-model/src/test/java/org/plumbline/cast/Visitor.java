package org.plumbline.cast;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.plumbline.demo.Cast;

/** Somebody of the cast with a browser without script: opens pages and sends the forms on them. */
public final class Visitor {

    private final Cast person;
    private final CookieFilter cookies = new CookieFilter();

    private Visitor(Cast person) {
        this.person = person;
    }

    public static Visitor as(Cast person) {
        return new Visitor(person);
    }

    /** Nobody has signed in. */
    public static Visitor anonymous() {
        return new Visitor(null);
    }

    /** A request of this person, with their cookies, that follows no redirect. */
    public RequestSpecification request() {
        var request = given().filter(cookies).redirects().follow(false);
        return person == null ? request : request.header(PersonHeader.NAME, person.name());
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** The page, which must be there. */
    public Document page(String path) {
        return document(get(path).then().statusCode(200).extract().response());
    }

    /** The page that a redirect leads to. */
    public Document follow(Response redirect) {
        var location = redirect.then().statusCode(303).extract().header("Location");
        return page(location.replaceFirst("^https?://[^/]+", ""));
    }

    /**
     * Sends the page's form as a browser would: its fields as they stand, but for those typed.
     *
     * @param typed name and value, one after the other; "-name" unticks, "+name" ticks one more
     */
    public Response submit(Document page, String form, String... typed) {
        var element = (FormElement) page.expectFirst(form);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        element.formData()
                .forEach(field -> fields.merge(field.key(), List.of(field.value()), Visitor::both));
        for (int i = 0; i < typed.length; i += 2) {
            if (typed[i].startsWith("-")) {
                fields.remove(typed[i].substring(1));
            } else if (typed[i].startsWith("+")) {
                fields.merge(typed[i].substring(1), List.of(typed[i + 1]), Visitor::both);
            } else {
                fields.put(typed[i], List.of(typed[i + 1]));
            }
        }
        var request = request().contentType("application/x-www-form-urlencoded; charset=utf-8");
        fields.forEach((name, values) -> request.formParam(name, values));
        return request.post(element.attr("action"));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public static Document document(Response response) {
        return Jsoup.parse(response.asString());
    }
}
