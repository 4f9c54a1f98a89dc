package org.plumbline.portal.program;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.library.Dose;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.ExerciseText;
import org.plumbline.library.Moment;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.prescription.Course;
import org.plumbline.prescription.Prescription;
import org.plumbline.ui.Person;
import org.plumbline.web.Viewer;

/** The program in force, moment by moment, with every exercise's text. */
@Path("/program")
@RolesAllowed("client")
@Transactional
public class ProgramResource {

    /** Everything in force today or later, and who to ask. */
    record ProgramPage(String practitioner, List<Given> prescriptions) {}

    /** One prescription in the version in force, or the first one to come. */
    record Given(String title, LocalDate from, LocalDate last, boolean held, List<Line> lines) {}

    /** One moment. */
    record Line(Moment moment, List<Exercise> exercises) {}

    /** One exercise as prescribed. */
    record Exercise(ExerciseText text, Dose dose, String note) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance program(ProgramPage page, Person person);
    }

    @Inject Viewer viewer;
    @Inject Clock clock;

    @GET
    public TemplateInstance program() {
        var client = viewer.client();
        return Templates.program(page(client, client.today(clock.instant())), viewer.person());
    }

    private static ProgramPage page(Client client, LocalDate today) {
        var current =
                Prescription.of(client).stream()
                        .filter(p -> p.lastDay == null || !p.lastDay.isBefore(today))
                        .toList();
        var texts =
                ExerciseRevision.of(
                        current.stream()
                                .flatMap(p -> version(p, today).program().revisions().stream())
                                .distinct()
                                .toList());
        return new ProgramPage(
                client.practitioner.name,
                current.stream().map(p -> given(p, today, texts)).toList());
    }

    private static Given given(
            Prescription prescription, LocalDate today, Map<UUID, ExerciseRevision> texts) {
        var version = version(prescription, today);
        return new Given(
                prescription.title,
                version.effectiveFrom(),
                prescription.lastDay,
                prescription.course().heldOn(today),
                version.program().lines().stream().map(line -> line(line, texts)).toList());
    }

    private static Course.Version version(Prescription prescription, LocalDate today) {
        var course = prescription.course();
        return course.versionOn(today).orElseGet(() -> course.versions().get(0));
    }

    private static Line line(WhenDo line, Map<UUID, ExerciseRevision> texts) {
        return new Line(
                line.moment(),
                line.items().stream()
                        .map(
                                item ->
                                        new Exercise(
                                                texts.get(item.revision()).text,
                                                item.dose(),
                                                item.note()))
                        .toList());
    }
}
