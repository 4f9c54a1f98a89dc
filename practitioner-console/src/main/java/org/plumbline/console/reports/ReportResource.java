package org.plumbline.console.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.history.Refused;
import org.plumbline.prescription.Days;
import org.plumbline.report.ProgressReport;
import org.plumbline.web.Answers;
import org.plumbline.web.Viewer;

/** One client's progress report. */
@Path("/clients/{id}/report")
@Transactional
public class ReportResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(ReportPage page);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    /**
     * @param from the first local day; without both the last seven closed ones
     */
    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public Response report(@RestPath UUID id, @RestQuery String from, @RestQuery String to) {
        var client = viewer.caseload().client(id);
        var now = clock.instant();
        var asked = new AskedDays(from, to);
        var week = Days.upToYesterday(7, client.today(now));
        try {
            var days = asked.isEmpty() ? week : asked.days(client.today(now));
            var page = ReportPage.of(viewer.person(), ProgressReport.of(client, days, now));
            return Answers.page(Templates.report(page).render());
        } catch (Refused refusal) {
            var page = ReportPage.of(viewer.person(), ProgressReport.of(client, week, now));
            return Answers.unprocessable(Templates.report(page.asked(asked, refusal)).render());
        }
    }
}
