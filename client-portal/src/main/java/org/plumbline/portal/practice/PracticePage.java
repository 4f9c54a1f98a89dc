package org.plumbline.portal.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.library.Dose;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.ExerciseText;
import org.plumbline.library.Item;
import org.plumbline.practice.Reason;

/**
 * A moment's exercises with what was typed about them.
 *
 * @param happened when the client said that it happened; none elsewhere
 */
record PracticePage(
        String label,
        LocalDate day,
        LocalDate today,
        String practitioner,
        String back,
        LocalTime happened,
        int seconds,
        List<Exercise> exercises,
        List<Reason> reasons,
        SessionForm form,
        Map<String, String> errors) {

    /**
     * One exercise to do.
     *
     * @param stays true when it begins where the one before ended: no second set-up
     * @param sets 1 to the prescribed number, each with whether it was ticked
     * @param each prescribed repetitions or seconds of a set and side
     */
    record Exercise(
            String field,
            String id,
            ExerciseText text,
            Dose dose,
            String note,
            boolean stays,
            List<Tick> sets,
            String amount,
            String error) {}

    /** A set to tick. */
    record Tick(int number, boolean ticked) {}

    static PracticePage of(
            Doing doing,
            LocalDate today,
            SessionForm form,
            LocalTime happened,
            Map<String, String> errors) {
        return new PracticePage(
                doing.line().moment().label(),
                doing.day(),
                today,
                doing.client().practitioner.name,
                "/today",
                happened,
                doing.line().seconds(),
                exercises(doing, form, errors),
                List.of(Reason.values()),
                form,
                errors);
    }

    private static List<Exercise> exercises(
            Doing doing, SessionForm form, Map<String, String> errors) {
        var texts = ExerciseRevision.of(doing.line().items().stream().map(Item::revision).toList());
        var exercises = new ArrayList<Exercise>();
        ExerciseRevision before = null;
        for (var item : doing.line().items()) {
            var revision = texts.get(item.revision());
            var field = "exercises[" + exercises.size() + "]";
            var typed =
                    exercises.size() < form.exercises().size()
                            ? form.exercises().get(exercises.size())
                            : null;
            exercises.add(
                    new Exercise(
                            field,
                            item.exercise().toString(),
                            revision.text,
                            item.dose(),
                            item.note(),
                            before != null
                                    && before.exercise.slug.equals(revision.text.startsFrom()),
                            ticks(item.dose(), typed),
                            typed == null || typed.amount() == null
                                    ? String.valueOf(each(item.dose()))
                                    : typed.amount(),
                            errors.get(field + ".amount")));
            before = revision;
        }
        return exercises;
    }

    private static int each(Dose dose) {
        return dose.reps() != null ? dose.reps() : dose.holdSeconds();
    }

    private static List<Tick> ticks(Dose dose, SessionForm.Exercise typed) {
        return IntStream.rangeClosed(1, dose.sets())
                .mapToObj(
                        n ->
                                new Tick(
                                        n,
                                        typed != null
                                                && typed.ticked().contains(String.valueOf(n))))
                .toList();
    }
}
