package org.plumbline.console.prescription;

import java.util.List;
import org.plumbline.library.Routine;
import org.plumbline.people.Client;
import org.plumbline.ui.Person;

/** The studio's routines, to choose the one that is made into a prescription. */
record RoutinesPage(Person person, Client client, List<Offer> routines) {

    /** One routine, in short. */
    record Offer(String name, String purpose, List<Line> lines, String href) {}

    /** One of its moments. */
    record Line(String label, int exercises, int seconds) {}

    static RoutinesPage of(Person person, Client client, List<Routine> routines) {
        return new RoutinesPage(
                person, client, routines.stream().map(routine -> offer(routine, client)).toList());
    }

    private static Offer offer(Routine routine, Client client) {
        return new Offer(
                routine.name,
                routine.purpose,
                routine.program.lines().stream()
                        .map(
                                line ->
                                        new Line(
                                                line.moment().label(),
                                                line.items().size(),
                                                line.seconds()))
                        .toList(),
                "/clients/%s/prescriptions/new?routine=%s".formatted(client.id, routine.id));
    }
}
