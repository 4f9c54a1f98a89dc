package org.plumbline.cast;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param typed name and value, one after the other; a name starting with "-" unticks it
     */
    public Response submit(Document page, String form, String... typed) {
        var element = (FormElement) page.expectFirst(form);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        element.formData()
                .forEach(
                        field ->
                                fields.merge(
                                        field.key(),
                                        List.of(field.value()),
                                        (a, b) -> {
                                            var both = new java.util.ArrayList<>(a);
                                            both.addAll(b);
                                            return both;
                                        }));
        for (int i = 0; i < typed.length; i += 2) {
            if (typed[i].startsWith("-")) {
                fields.remove(typed[i].substring(1));
            } else {
                fields.put(typed[i], List.of(typed[i + 1]));
            }
        }
        var request = request().contentType("application/x-www-form-urlencoded; charset=utf-8");
        fields.forEach((name, values) -> request.formParam(name, values));
        return request.post(element.attr("action"));
    }

    public static Document document(Response response) {
        return Jsoup.parse(response.asString());
    }
}
