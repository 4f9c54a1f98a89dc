package org.plumbline.console.prescription;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.history.Refused;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Item;
import org.plumbline.library.Moment;
import org.plumbline.library.Moment.Kind;
import org.plumbline.library.WhenDo;
import org.plumbline.web.Forms;
import org.plumbline.web.PlainText;
import org.plumbline.web.Problems;
import org.plumbline.web.WholeNumber;

/**
 * One moment as it was typed.
 *
 * @param keep whether it becomes part of the prescription
 */
record MomentForm(
        boolean keep,
        String key,
        String kind,
        @PlainText(max = 60, what = "The name") String label,
        List<String> weekdays,
        String at,
        @WholeNumber(min = 1, max = 21, what = "Times a week") String timesAWeek,
        @PlainText(max = 60, what = "The event") String event,
        List<ExerciseForm> exercises) {

    private static final int MOST_READ = 100;

    static MomentForm of(WhenDo line, Set<DayOfWeek> workDays) {
        var moment = line.moment();
        Collection<DayOfWeek> days = moment.weekdays() == null ? workDays : moment.weekdays();
        return new MomentForm(
                true,
                moment.key(),
                moment.kind().name(),
                moment.label(),
                days.stream().map(DayOfWeek::name).toList(),
                moment.at() == null ? "" : moment.at().toString(),
                moment.timesAWeek() == null ? "" : moment.timesAWeek().toString(),
                moment.event() == null ? "" : moment.event(),
                line.items().stream().map(ExerciseForm::of).toList());
    }

    static MomentForm read(MultivaluedMap<String, String> typed, String place) {
        return new MomentForm(
                typed.containsKey(place + "keep"),
                PrescribingForm.text(typed, place + "key"),
                PrescribingForm.text(typed, place + "kind"),
                PrescribingForm.text(typed, place + "label"),
                List.copyOf(typed.getOrDefault(place + "weekdays", List.of())),
                PrescribingForm.text(typed, place + "at"),
                PrescribingForm.text(typed, place + "timesAWeek"),
                PrescribingForm.text(typed, place + "event"),
                IntStream.range(0, MOST_READ)
                        .mapToObj(n -> place + "exercises[" + n + "].")
                        .takeWhile(at -> typed.containsKey(at + "revision"))
                        .map(at -> ExerciseForm.read(typed, at))
                        .toList());
    }

    /** When → Do; none when something was refused, which the problems then say. */
    WhenDo line(String place, Forms forms, Map<String, ExerciseRevision> texts, Problems problems) {
        var moment =
                problems.at(
                        place,
                        () -> {
                            forms.check(this);
                            return moment();
                        });
        var items = new ArrayList<Item>();
        for (int n = 0; n < exercises.size(); n++) {
            var exercise = exercises.get(n);
            items.add(
                    problems.at(
                            place + "exercises[" + n + "].",
                            () -> {
                                forms.check(exercise);
                                return exercise.item(texts);
                            }));
        }
        return moment == null || items.contains(null)
                ? null
                : problems.at(place, () -> new WhenDo(moment, items));
    }

    private Moment moment() {
        return new Moment(
                key,
                label.strip(),
                whichKind(),
                whichKind() == Kind.DAILY ? days() : null,
                whichKind() == Kind.DAILY ? clock() : null,
                whichKind() == Kind.QUOTA ? Forms.number(timesAWeek) : null,
                whichKind() == Kind.AS_NEEDED ? event.strip() : null);
    }

    private Kind whichKind() {
        try {
            return Kind.valueOf(kind);
        } catch (IllegalArgumentException tampered) {
            throw new Refused("label", "A moment is daily, a quota or as needed.");
        }
    }

    private Set<DayOfWeek> days() {
        try {
            var days = EnumSet.noneOf(DayOfWeek.class);
            weekdays.forEach(day -> days.add(DayOfWeek.valueOf(day)));
            return days;
        } catch (IllegalArgumentException tampered) {
            throw new Refused("weekdays", "There is no such weekday.");
        }
    }

    private LocalTime clock() {
        try {
            return at.isBlank() ? null : LocalTime.parse(at.strip());
        } catch (DateTimeException notATime) {
            throw new Refused("at", "Write the time as in 07:30.");
        }
    }
}
