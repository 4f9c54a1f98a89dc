package org.plumbline.portal.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.adherence.Recording;
import org.plumbline.practice.Clocks;
import org.plumbline.web.Answers;
import org.plumbline.web.Forms;
import org.plumbline.web.Viewer;

/** "It happened." Noted first; the exercises follow if the client likes. */
@Path("/events")
@RolesAllowed("client")
@Transactional
public class EventResource {

    @Inject Viewer viewer;
    @Inject Clock clock;

    @POST
    public Response happened(
            @RestForm String id, @RestForm String prescription, @RestForm String moment) {
        var client = viewer.client();
        var now = clock.instant();
        var doing = Doing.of(client, prescription, moment, client.today(now));
        Recording.event(
                client,
                doing.prescription().id,
                Forms.id(id),
                moment,
                Clocks.now(now, client.zone),
                prescription + " " + moment,
                now);
        return Answers.seeOther(doing.link() + "?happened=true");
    }
}
