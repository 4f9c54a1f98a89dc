package org.plumbline.portal.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.ui.Person;
import org.plumbline.web.Viewer;

/** The client's own figures; the same ones their practitioner sees. */
@Path("/progress")
@RolesAllowed("client")
@Transactional
public class ProgressResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance progress(ProgressPage page, Person person);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    @GET
    public TemplateInstance progress() {
        var record = ClientRecord.of(viewer.client(), clock.instant());
        return Templates.progress(ProgressPage.of(record), viewer.person());
    }
}
