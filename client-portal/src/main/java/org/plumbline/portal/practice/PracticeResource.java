package org.plumbline.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.adherence.Recording;
import org.plumbline.history.Refused;
import org.plumbline.history.StudioRow;
import org.plumbline.practice.Session;
import org.plumbline.web.Answers;
import org.plumbline.web.Forms;
import org.plumbline.web.Viewer;

/** Going through a moment's exercises, and saving what was done of them. */
@Path("/")
@RolesAllowed("client")
@Transactional
public class PracticeResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance practice(PracticePage page);
    }

    @Inject Viewer viewer;
    @Inject Forms forms;
    @Inject Clock clock;

    @GET
    @Path("practice/{prescription}/{position}")
    public TemplateInstance practice(
            @RestPath UUID prescription,
            @RestPath int position,
            @RestQuery String day,
            @RestQuery boolean happened) {
        var client = viewer.client();
        var now = clock.instant();
        var today = client.today(now);
        var doing = Doing.at(client, prescription, position, Doing.day(day, today));
        var form = SessionForm.blank(doing, StudioRow.newId().toString());
        var at = happened ? LocalTime.ofInstant(now, client.zone) : null;
        return Templates.practice(PracticePage.of(doing, today, form, at, Map.of()));
    }

    @POST
    @Path("sessions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> fields) {
        var client = viewer.client();
        var now = clock.instant();
        var form = SessionForm.of(fields);
        var doing =
                Doing.of(
                        client, form.prescription(), form.moment(), dayOf(form, client.today(now)));
        try {
            forms.check(form);
            Recording.session(
                    client, doing.prescription().id, entry(form, doing, now), form.toString(), now);
            return Answers.seeOther("/today?saved=" + (form.why() == null ? "done" : "part"));
        } catch (Refused refusal) {
            var page = PracticePage.of(doing, client.today(now), form, null, refusal.problems());
            return Answers.unprocessable(Templates.practice(page).render());
        }
    }

    private static LocalDate dayOf(SessionForm form, LocalDate today) {
        return Doing.day(form.day(), today);
    }

    private static Session.Entry entry(SessionForm form, Doing doing, Instant now) {
        return new Session.Entry(
                Forms.id(form.id()),
                form.moment(),
                doing.day(),
                doing.clocks(now),
                doing.evidence(now),
                form.done(doing.line()),
                form.why(),
                form.checkIn());
    }
}
