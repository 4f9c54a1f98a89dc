package org.plumbline.console.adherence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.web.Viewer;

/** The occurrences behind a number. */
@Path("/clients/{id}/occurrences")
@Transactional
public class OccurrencesResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance occurrences(OccurrencesPage page);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public TemplateInstance occurrences(@RestPath UUID id, @BeanParam Chosen chosen) {
        var client = viewer.caseload().client(id);
        var now = clock.instant();
        var days = chosen.days(client.today(now));
        var record = ClientRecord.of(client, days.first(), now);
        return Templates.occurrences(OccurrencesPage.of(viewer.person(), record, days, chosen));
    }
}
