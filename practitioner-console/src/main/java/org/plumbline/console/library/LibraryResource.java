package org.plumbline.console.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.web.Viewer;

/** The exercises, and each one's page. */
@Path("/library")
@Transactional
public class LibraryResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance library(LibraryPage page);

        static native TemplateInstance exercise(ExercisePage page);
    }

    @Inject Viewer viewer;

    @GET
    @RolesAllowed({"practitioner", "staff", "owner"})
    public TemplateInstance library() {
        return Templates.library(new LibraryPage(viewer.person(), ExerciseRevision.newest()));
    }

    @GET
    @Path("{slug}")
    @RolesAllowed({"practitioner", "staff", "owner"})
    public TemplateInstance exercise(@RestPath String slug) {
        return Templates.exercise(
                ExercisePage.of(viewer.person(), ExerciseRevision.newest(), slug));
    }
}
