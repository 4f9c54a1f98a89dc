package org.plumbline.console.prescription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.history.Refused;
import org.plumbline.library.Routine;
import org.plumbline.people.Client;
import org.plumbline.people.NotInReach;
import org.plumbline.practice.Operation;
import org.plumbline.prescription.Prescription;
import org.plumbline.web.Answers;
import org.plumbline.web.Forms;
import org.plumbline.web.Viewer;

/** Giving a routine to a client. */
@Path("/clients/{id}/prescriptions")
@Transactional
public class PrescribingResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance routines(RoutinesPage page);

        static native TemplateInstance prescribing(PrescribingPage page);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;
    @Inject Forms forms;

    /**
     * @param routine the one to start from; without it the studio's are offered
     */
    @GET
    @Path("new")
    @RolesAllowed("practitioner")
    public TemplateInstance ask(@RestPath UUID id, @RestQuery UUID routine) {
        var client = viewer.caseload().client(id);
        if (routine == null) {
            return Templates.routines(RoutinesPage.of(viewer.person(), client, Routine.byName()));
        }
        var chosen = Routine.<Routine>findByIdOptional(routine).orElseThrow(NotInReach::new);
        var form = PrescribingForm.of(chosen, client, client.today(clock.instant()));
        return Templates.prescribing(page(client, form, null));
    }

    @POST
    @RolesAllowed("practitioner")
    public Response start(@RestPath UUID id, MultivaluedMap<String, String> typed) {
        var client = viewer.caseload().client(id);
        var form = PrescribingForm.read(typed);
        try {
            start(client, form, clock.instant());
            return Answers.seeOther("/clients/" + id + "?started=true");
        } catch (Refused refusal) {
            return Answers.unprocessable(
                    Templates.prescribing(page(client, form, refusal)).render());
        }
    }

    private void start(Client client, PrescribingForm form, Instant now) {
        var prescribed = form.prescribed(forms, client.today(now));
        Operation.once(
                client.studio,
                Forms.id(form.operation()),
                form.toString(),
                now,
                () ->
                        Prescription.start(
                                client,
                                prescribed.routine(),
                                prescribed.title(),
                                prescribed.program(),
                                prescribed.days(),
                                prescribed.message(),
                                viewer.member(),
                                now));
    }

    private PrescribingPage page(Client client, PrescribingForm form, Refused refusal) {
        return PrescribingPage.of(viewer.person(), client, form, refusal);
    }
}
