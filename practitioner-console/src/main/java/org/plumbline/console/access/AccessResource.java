package org.plumbline.console.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.plumbline.web.Answers;

/** The first page, the return from the identity provider, and goodbye. */
@Path("/")
public class AccessResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signedOut();
    }

    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public Response home() {
        return Answers.seeOther("/caseload");
    }

    /**
     * Where the identity provider sends people; the way they came is restored before this is
     * reached.
     */
    @GET
    @Path("signed-in")
    @RolesAllowed({"practitioner", "staff", "owner"})
    public Response signedIn() {
        return home();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }
}
