package org.plumbline.console.library;

import java.util.List;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.ExerciseText;
import org.plumbline.people.NotInReach;
import org.plumbline.ui.Person;

/**
 * One exercise.
 *
 * @param start the exercise in whose position it begins; none when it has its own
 * @param next those that begin in its position
 */
record ExercisePage(
        Person person,
        ExerciseRevision revision,
        ExerciseRevision start,
        List<ExerciseRevision> next) {

    static ExercisePage of(Person person, List<ExerciseRevision> all, String slug) {
        var revision = find(all, slug);
        var startsFrom = revision.text.startsFrom();
        return new ExercisePage(
                person,
                revision,
                startsFrom == null ? null : find(all, startsFrom),
                all.stream().filter(other -> slug.equals(other.text.startsFrom())).toList());
    }

    private static ExerciseRevision find(List<ExerciseRevision> all, String slug) {
        return all.stream()
                .filter(revision -> revision.exercise.slug.equals(slug))
                .findFirst()
                .orElseThrow(NotInReach::new);
    }

    public ExerciseText text() {
        return revision.text;
    }

    /** The drawing of how it begins. */
    public String startFigure() {
        return text().figure().equals("pullover") ? "pullover-start" : "static-back";
    }
}
