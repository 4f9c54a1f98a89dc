package org.plumbline.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The few answers a door gives. */
public final class Answers {

    private Answers() {}

    /** A page that was rendered already. */
    public static Response page(String page) {
        return Response.ok(page, MediaType.TEXT_HTML_TYPE).build();
    }

    /** Done; look there. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Refused: the form's page again with what was typed, and not half a change is kept. */
    public static Response unprocessable(String page) {
        if (QuarkusTransaction.isActive()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }
}
