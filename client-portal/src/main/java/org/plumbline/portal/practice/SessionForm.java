package org.plumbline.portal.practice;

import jakarta.validation.Valid;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.library.Item;
import org.plumbline.library.Side;
import org.plumbline.library.WhenDo;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Done;
import org.plumbline.practice.Reason;
import org.plumbline.web.Forms;
import org.plumbline.web.PlainText;
import org.plumbline.web.WholeNumber;

/** What the client typed about one doing, as it was typed. */
record SessionForm(
        String id,
        String prescription,
        String moment,
        String day,
        @Valid List<Exercise> exercises,
        @WholeNumber(min = 0, max = 10, what = "Pain") String painBefore,
        @WholeNumber(min = 0, max = 10, what = "Pain") String painAfter,
        @WholeNumber(min = 0, max = 10, what = "Effort") String effort,
        @PlainText(max = CheckIn.NOTE_LENGTH, what = "A note") String note,
        String reason) {

    /** The choice of those who went through to the end. */
    static final String NOT_STOPPED = "none";

    /**
     * One exercise of the form.
     *
     * @param ticked the sets that were ticked, from 1
     * @param amount repetitions or seconds of each of them
     */
    record Exercise(
            String id,
            List<String> ticked,
            @WholeNumber(min = 0, max = 600, what = "How many") String amount) {}

    static SessionForm of(MultivaluedMap<String, String> fields) {
        var exercises = new ArrayList<Exercise>();
        for (int i = 0; fields.containsKey("exercises[" + i + "].id"); i++) {
            var at = "exercises[" + i + "].";
            exercises.add(
                    new Exercise(
                            fields.getFirst(at + "id"),
                            fields.getOrDefault(at + "sets", List.of()),
                            fields.getFirst(at + "amount")));
        }
        return new SessionForm(
                fields.getFirst("id"),
                fields.getFirst("prescription"),
                fields.getFirst("moment"),
                fields.getFirst("day"),
                exercises,
                fields.getFirst("painBefore"),
                fields.getFirst("painAfter"),
                fields.getFirst("effort"),
                fields.getFirst("note"),
                fields.getFirst("reason"));
    }

    /** Nothing typed yet. */
    static SessionForm blank(Doing doing, String id) {
        return new SessionForm(
                id,
                doing.prescription().id.toString(),
                doing.line().moment().key(),
                doing.day().toString(),
                List.of(),
                null,
                null,
                null,
                "",
                null);
    }

    /** What was done of each exercise that the line asks for. */
    List<Done> done(WhenDo line) {
        return line.items().stream().map(this::done).toList();
    }

    CheckIn checkIn() {
        return new CheckIn(
                Forms.number(painBefore), Forms.number(painAfter), Forms.number(effort), note);
    }

    Reason why() {
        return reason == null || reason.equals(NOT_STOPPED) ? null : Reason.named(reason);
    }

    private Done done(Item item) {
        return exercises.stream()
                .filter(exercise -> item.exercise().toString().equals(exercise.id()))
                .findFirst()
                .map(exercise -> done(item, exercise))
                .orElse(new Done(item.exercise(), 0, 0));
    }

    private static Done done(Item item, Exercise typed) {
        var dose = item.dose();
        int sets = (int) typed.ticked().stream().distinct().count();
        var amount = Forms.number(typed.amount());
        int each =
                amount != null ? amount * (dose.side() == Side.EACH ? 2 : 1) : dose.amountOfSet();
        return new Done(item.exercise(), sets, sets * each);
    }
}
