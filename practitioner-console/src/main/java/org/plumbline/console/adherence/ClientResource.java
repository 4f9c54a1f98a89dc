package org.plumbline.console.adherence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.web.Viewer;

/** One client: what was prescribed, what was due and what became of it. */
@Path("/clients/{id}")
@Transactional
public class ClientResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance client(ClientPage page);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    /**
     * @param started that a prescription was started just now, to say so
     */
    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public TemplateInstance client(@RestPath UUID id, @RestQuery boolean started) {
        var client = viewer.caseload().client(id);
        var record = ClientRecord.of(client, clock.instant());
        return Templates.client(ClientPage.of(viewer.person(), record, started));
    }
}
