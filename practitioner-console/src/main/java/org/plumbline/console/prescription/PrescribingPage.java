package org.plumbline.console.prescription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.history.Refused;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Moment.Kind;
import org.plumbline.people.Client;
import org.plumbline.ui.Person;

/**
 * The form, with what was typed and what was wrong with it.
 *
 * @param errors sentence by field; empty at first
 */
record PrescribingPage(
        Person person,
        Client client,
        PrescribingForm form,
        List<When> moments,
        Map<String, String> errors) {

    /**
     * One moment on the page.
     *
     * @param place how its fields' names begin
     * @param seconds how long it takes; 0 when that cannot be said of what was typed
     */
    record When(String place, MomentForm form, List<Do> exercises, int seconds) {

        public String field(String name) {
            return place + "." + name;
        }

        public boolean daily() {
            return form.kind().equals(Kind.DAILY.name());
        }

        public boolean quota() {
            return form.kind().equals(Kind.QUOTA.name());
        }

        public boolean asNeeded() {
            return form.kind().equals(Kind.AS_NEEDED.name());
        }
    }

    /**
     * One exercise on the page.
     *
     * @param revision its text; none when the library does not know it
     */
    record Do(String place, ExerciseForm form, ExerciseRevision revision) {

        public String field(String name) {
            return place + "." + name;
        }

        public String name() {
            return revision == null ? "Unknown exercise" : revision.text.name();
        }

        public String figure() {
            return revision == null ? "" : revision.text.figure();
        }

        /** The dose's seconds; 0 when what was typed is no dose. */
        public int seconds() {
            try {
                return form.dose().seconds();
            } catch (Refused | NumberFormatException notADose) {
                return 0;
            }
        }
    }

    static PrescribingPage of(Person person, Client client, PrescribingForm form, Refused refusal) {
        var texts = form.texts();
        var moments = new ArrayList<When>();
        for (var moment : form.moments()) {
            var place = "moments[" + moments.size() + "]";
            var exercises = new ArrayList<Do>();
            for (var exercise : moment.exercises()) {
                exercises.add(
                        new Do(
                                place + ".exercises[" + exercises.size() + "]",
                                exercise,
                                texts.get(exercise.revision())));
            }
            boolean known = exercises.stream().allMatch(exercise -> exercise.seconds() > 0);
            int seconds = exercises.stream().mapToInt(Do::seconds).sum();
            moments.add(new When(place, moment, exercises, known ? seconds : 0));
        }
        return new PrescribingPage(
                person,
                client,
                form,
                moments,
                refusal == null ? Map.of() : new TreeMap<>(refusal.problems()));
    }

    /** The sides to choose from, in words. */
    public Map<String, String> sides() {
        var sides = new LinkedHashMap<String, String>();
        sides.put("BOTH", "Both at once");
        sides.put("EACH", "Each in turn");
        sides.put("LEFT", "Left");
        sides.put("RIGHT", "Right");
        return sides;
    }

    public String error(String field) {
        return errors.get(field);
    }

    public String action() {
        return "/clients/" + client.id + "/prescriptions";
    }
}
