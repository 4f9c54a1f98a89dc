package org.plumbline.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.adherence.Recording;
import org.plumbline.history.Refused;
import org.plumbline.history.StudioRow;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.web.Answers;
import org.plumbline.web.Forms;
import org.plumbline.web.PlainText;
import org.plumbline.web.Viewer;

/** Not this time, and why. */
@Path("/")
@RolesAllowed("client")
@Transactional
public class SkipResource {

    /** What was typed. */
    record SkipForm(
            String id,
            String prescription,
            String moment,
            String day,
            String reason,
            @PlainText(max = CheckIn.NOTE_LENGTH, what = "A note") String note) {}

    /** The page that asks why. */
    record SkipPage(
            String label,
            String practitioner,
            List<Reason> reasons,
            SkipForm form,
            Map<String, String> errors) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance skip(SkipPage page);
    }

    @Inject Viewer viewer;
    @Inject Forms forms;
    @Inject Clock clock;

    @GET
    @Path("practice/{prescription}/{position}/skip")
    public TemplateInstance ask(
            @RestPath UUID prescription, @RestPath int position, @RestQuery String day) {
        var client = viewer.client();
        var doing =
                Doing.at(
                        client,
                        prescription,
                        position,
                        Doing.day(day, client.today(clock.instant())));
        var form =
                new SkipForm(
                        StudioRow.newId().toString(),
                        prescription.toString(),
                        doing.line().moment().key(),
                        doing.day().toString(),
                        null,
                        "");
        return Templates.skip(page(doing, form, Map.of()));
    }

    @POST
    @Path("skips")
    public Response skip(
            @RestForm String id,
            @RestForm String prescription,
            @RestForm String moment,
            @RestForm String day,
            @RestForm String reason,
            @RestForm String note) {
        var client = viewer.client();
        var now = clock.instant();
        var form = new SkipForm(id, prescription, moment, day, reason, note);
        var doing = Doing.of(client, prescription, moment, Doing.day(day, client.today(now)));
        try {
            forms.check(form);
            Recording.session(
                    client, doing.prescription().id, entry(form, doing, now), form.toString(), now);
            return Answers.seeOther("/today?saved=skipped");
        } catch (Refused refusal) {
            return Answers.unprocessable(
                    Templates.skip(page(doing, form, refusal.problems())).render());
        }
    }

    private static SkipPage page(Doing doing, SkipForm form, Map<String, String> errors) {
        return new SkipPage(
                doing.line().moment().label(),
                doing.client().practitioner.name,
                List.of(Reason.values()),
                form,
                errors);
    }

    private static Session.Entry entry(SkipForm form, Doing doing, Instant now) {
        return new Session.Entry(
                Forms.id(form.id()),
                form.moment(),
                doing.day(),
                doing.clocks(now),
                doing.evidence(now),
                List.of(),
                Reason.named(form.reason()),
                new CheckIn(null, null, null, form.note()));
    }
}
