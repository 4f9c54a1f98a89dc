package org.plumbline.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.plumbline.history.Refused;
import org.plumbline.people.NotInReach;
import org.plumbline.ui.ErrorPage;

/**
 * What went wrong, said calmly, in the same look. No stack trace and no patient's word leaves here.
 */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @ServerExceptionMapper
    Response notInReach(NotInReach nothing) {
        return page(404, "This page is not here", "It may have moved, or it is not yours to see.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return page(
                403,
                "This is not open to you",
                "Your account may not do this. Ask your studio if it should.");
    }

    @ServerExceptionMapper
    Response refused(Refused refusal) {
        return page(422, "That could not be saved", refusal.getMessage());
    }

    @ServerExceptionMapper
    Response clash(OptimisticLockException clash) {
        return page(
                409,
                "Somebody else changed this meanwhile",
                "Nothing of yours was saved over it. Go back, look at what is there now, and try again.");
    }

    @ServerExceptionMapper
    Response asJaxRsSays(WebApplicationException problem) {
        int status = problem.getResponse().getStatus();
        return switch (status) {
            case 404, 405 -> notInReach(null);
            case 403 -> forbidden(null);
            case 400, 413, 415 ->
                    page(
                            status,
                            "This could not be read",
                            "Go back, reload the page and try again.");
            default -> status < 500 ? problem.getResponse() : unexpected(problem);
        };
    }

    /**
     * In production the log has the class and the place, under a number that the page shows, and
     * not the message.
     */
    @ServerExceptionMapper
    Response unexpected(Throwable fault) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(
                LaunchMode.current().isDevOrTest() ? fault : scrubbed(fault), "Fault %s", number);
        return page(
                500,
                "Something went wrong here",
                "It is not your fault, and nothing was half saved. If it happens again, tell your studio the number "
                        + number
                        + ".");
    }

    /**
     * A database's message may quote a row, so only the kinds of the causes and their places are
     * kept.
     */
    private static Throwable scrubbed(Throwable fault) {
        var cause = fault.getCause() == null ? null : scrubbed(fault.getCause());
        var kept = new Exception(fault.getClass().getName(), cause);
        kept.setStackTrace(fault.getStackTrace());
        return kept;
    }

    private static Response page(int status, String heading, String text) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(ErrorPage.render(status, heading, text))
                .build();
    }
}
