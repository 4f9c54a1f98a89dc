package org.plumbline.console.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.plumbline.adherence.ClientSummary;
import org.plumbline.web.Viewer;

/** Everybody's week, one line each. */
@Path("/reports")
@Transactional
public class ReportsResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reports(ReportsPage page);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public TemplateInstance reports() {
        var clients = viewer.caseload().clients();
        var summaries = ClientSummary.of(viewer.studioId(), clients, clock.instant());
        return Templates.reports(ReportsPage.of(viewer.person(), summaries));
    }
}
