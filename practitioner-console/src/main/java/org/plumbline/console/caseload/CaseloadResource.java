package org.plumbline.console.caseload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.adherence.ClientSummary;
import org.plumbline.web.Viewer;

/** The list of clients: a practitioner's own, or the whole studio's. */
@Path("/caseload")
@Transactional
public class CaseloadResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance caseload(CaseloadPage page);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public TemplateInstance caseload(@RestQuery String q, @RestQuery String sort) {
        var asked = new Asked(q, sort);
        var everybody = viewer.caseload().clients();
        var found = everybody.stream().filter(client -> asked.means(client.name)).toList();
        var summaries = ClientSummary.of(viewer.studioId(), found, clock.instant());
        return Templates.caseload(
                CaseloadPage.of(viewer.person(), asked, everybody.size(), summaries));
    }
}
