package org.plumbline.demo;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.history.CurrentStudio;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Item;
import org.plumbline.library.LibraryFiles;
import org.plumbline.library.Moment;
import org.plumbline.library.Program;
import org.plumbline.library.Routine;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.people.Member;
import org.plumbline.people.Studio;

/**
 * Northgate Studio and Southbank Movement, their people, and what these did in the last eight
 * weeks.
 */
@ApplicationScoped
public class DemoStudios {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject CurrentStudio current;
    @Inject DemoStudios inTransaction;

    /**
     * @param now the history ends yesterday
     * @return false when the studios were there already
     */
    @ActivateRequestContext
    public boolean seed(Instant now) {
        current.enter(Cast.INES.studio());
        boolean fresh = inTransaction.northgate(now);
        current.enter(Cast.VERA.studio());
        return inTransaction.southbank(now) || fresh;
    }

    @Transactional
    boolean northgate(Instant now) {
        if (Studio.findById(current.id()) != null) {
            return false;
        }
        var members = studio("Northgate Studio", Cast.INES, Cast.MARCUS, Cast.JONAS, Cast.ADA);
        var routine = routine();
        var history = new DemoHistory(routine, now);
        var ines = members.get(Cast.INES);
        var marcus = members.get(Cast.MARCUS);

        var maya = client(Cast.MAYA, ines, LONDON, "Upper back, new parent", now);
        maya.workDays = workDaysWith(maya.today(now).getDayOfWeek());
        history.mayaBefore(maya, onlyMornings(routine.program));
        history.tom(
                client(Cast.TOM, ines, LONDON, "Upper back, desk worker", now), routine.program);
        history.leo(
                client(Cast.LEO, ines, LONDON, "Shoulders, lifting at work", now), routine.program);
        history.priya(
                client(Cast.PRIYA, marcus, LONDON, "Rounded shoulders", now), routine.program);
        history.hana(
                client(Cast.HANA, marcus, TOKYO, "Upper back, long flights", now),
                mornings(routine.program, Moment.quota("stretch-break", "Stretch break", 3)));
        return true;
    }

    @Transactional
    boolean southbank(Instant now) {
        if (Studio.findById(current.id()) != null) {
            return false;
        }
        var members = studio("Southbank Movement", Cast.VERA);
        var routine = routine();
        new DemoHistory(routine, now)
                .omar(
                        client(
                                Cast.OMAR,
                                members.get(Cast.VERA),
                                LONDON,
                                "Upper back, cyclist",
                                now),
                        routine.program);
        return true;
    }

    private Map<Cast, Member> studio(String name, Cast... people) {
        var studio = new Studio(current.id(), name);
        studio.persist();
        var members = new EnumMap<Cast, Member>(Cast.class);
        for (var person : people) {
            var member =
                    new Member(studio, person.id().toString(), person.fullName(), person.role());
            member.id = person.id();
            member.persist();
            members.put(person, member);
        }
        return members;
    }

    private Client client(
            Cast person, Member practitioner, ZoneId zone, String concern, Instant now) {
        var name = person.fullName();
        var client = new Client(practitioner, name, name.substring(0, name.indexOf(' ')), zone);
        client.id = person.id();
        client.subject = person.id().toString();
        client.concern = concern;
        client.inCareSince = client.today(now).minusWeeks(DemoHistory.WEEKS).minusDays(2);
        client.persist();
        return client;
    }

    /** Five days in a row, Monday to Friday unless that would leave out the day the demo begins. */
    private static Set<DayOfWeek> workDaysWith(DayOfWeek today) {
        int first = today == SATURDAY ? 2 : today == SUNDAY ? 3 : 1;
        return IntStream.range(first, first + 5)
                .mapToObj(DayOfWeek::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The studio's own copy of our routine. */
    private Routine routine() {
        var file = LibraryFiles.ours().routines().get("upper-back-tension");
        var newest = new HashMap<String, ExerciseRevision>();
        ExerciseRevision.newest().forEach(r -> newest.put(r.exercise.slug, r));
        var lines = new ArrayList<WhenDo>();
        for (var line : file.program()) {
            lines.add(
                    new WhenDo(
                            line.when(),
                            line.items().stream()
                                    .map(
                                            entry -> {
                                                var revision = newest.get(entry.exercise());
                                                var dose =
                                                        entry.dose() == null
                                                                ? revision.text.dose()
                                                                : entry.dose();
                                                return new Item(
                                                        revision.exercise.id,
                                                        revision.id,
                                                        dose,
                                                        entry.note());
                                            })
                                    .toList()));
        }
        var routine = new Routine(current.id(), file.name(), file.purpose(), new Program(lines));
        routine.persist();
        return routine;
    }

    private static Program onlyMornings(Program program) {
        var morning = program.line("before-work").orElseThrow();
        return new Program(
                java.util.List.of(new WhenDo(morning.moment(), morning.items().subList(0, 1))));
    }

    private static Program mornings(Program program, Moment other) {
        var morning = program.line("before-work").orElseThrow();
        return new Program(java.util.List.of(morning, new WhenDo(other, morning.items())));
    }
}
