package org.plumbline.console.prescription;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.history.Refused;
import org.plumbline.library.Dose;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Item;
import org.plumbline.library.Side;
import org.plumbline.web.Forms;
import org.plumbline.web.PlainText;
import org.plumbline.web.WholeNumber;

/** One exercise of a moment as it was typed. */
record ExerciseForm(
        String revision,
        @WholeNumber(min = 1, max = 20, what = "Sets") String sets,
        @WholeNumber(min = 1, max = 100, what = "Reps") String reps,
        @WholeNumber(min = 1, max = 600, what = "Seconds to hold") String holdSeconds,
        @WholeNumber(min = 0, max = 600, what = "Seconds of rest") String restSeconds,
        String side,
        String tempo,
        String loadKg,
        @PlainText(max = Item.NOTE_LENGTH, what = "The note") String note) {

    static ExerciseForm of(Item item) {
        var dose = item.dose();
        return new ExerciseForm(
                item.revision().toString(),
                String.valueOf(dose.sets()),
                typed(dose.reps()),
                typed(dose.holdSeconds()),
                String.valueOf(dose.restSeconds()),
                dose.side().name(),
                typed(dose.tempo()),
                typed(dose.loadKg()),
                item.note());
    }

    static ExerciseForm read(MultivaluedMap<String, String> typed, String place) {
        return new ExerciseForm(
                PrescribingForm.text(typed, place + "revision"),
                PrescribingForm.text(typed, place + "sets"),
                PrescribingForm.text(typed, place + "reps"),
                PrescribingForm.text(typed, place + "holdSeconds"),
                PrescribingForm.text(typed, place + "restSeconds"),
                PrescribingForm.text(typed, place + "side"),
                PrescribingForm.text(typed, place + "tempo"),
                PrescribingForm.text(typed, place + "loadKg"),
                PrescribingForm.text(typed, place + "note"));
    }

    Stream<UUID> revisionId() {
        return PrescribingForm.id(revision);
    }

    /**
     * @param texts the library's, by revision
     * @throws Refused with every field that makes no sense
     */
    Item item(Map<String, ExerciseRevision> texts) {
        var text = texts.get(revision);
        if (text == null) {
            throw new Refused("revision", "This exercise is not in the library.");
        }
        return new Item(text.exercise.id, text.id, dose(), note);
    }

    Dose dose() {
        var rest = Forms.number(restSeconds);
        var number = Forms.number(sets);
        return new Dose(
                number == null ? 0 : number,
                Forms.number(reps),
                Forms.number(holdSeconds),
                rest == null ? 0 : rest,
                whichSide(),
                tempo.isBlank() ? null : tempo,
                load());
    }

    private Side whichSide() {
        try {
            return Side.valueOf(side);
        } catch (IllegalArgumentException tampered) {
            throw new Refused("side", "Choose a side from the list.");
        }
    }

    private Double load() {
        try {
            return loadKg.isBlank() ? null : Double.valueOf(loadKg);
        } catch (NumberFormatException tampered) {
            throw new Refused("sets", "The load is not a number.");
        }
    }

    private static String typed(Object value) {
        return value == null ? "" : value.toString();
    }
}
