package org.plumbline.portal.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.ui.Person;
import org.plumbline.web.Viewer;

/** Today: one main thing to do, the rest below it. */
@Path("/today")
@RolesAllowed("client")
@Transactional
public class TodayResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance today(TodayPage page, Person person);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    @GET
    public TemplateInstance today(@RestQuery String saved) {
        var record = ClientRecord.of(viewer.client(), clock.instant());
        return Templates.today(TodayPage.of(record, saved), viewer.person());
    }
}
