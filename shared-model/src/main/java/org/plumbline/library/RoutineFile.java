package org.plumbline.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * One routine's file; exercises by slug, each with the exercise's own dose unless it says another.
 * The rules of a {@link Program} hold already here, where the line is known.
 */
public record RoutineFile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String purpose,
        @JsonProperty(required = true) List<Line> program) {

    public RoutineFile {
        said("name", name);
        said("purpose", purpose);
        said("program", program);
        new Program(program.stream().map(Line::rehearsed).toList());
    }

    /** When → Do. */
    public record Line(
            @JsonProperty(required = true) Moment when,
            @JsonProperty(value = "do", required = true) List<Entry> items) {

        public Line {
            said("when", when);
            said("do", items);
            rehearsed(when, items);
        }

        private WhenDo rehearsed() {
            return rehearsed(when, items);
        }

        private static WhenDo rehearsed(Moment when, List<Entry> items) {
            return new WhenDo(when, items.stream().map(Entry::rehearsed).toList());
        }
    }

    /** An exercise by slug. */
    public record Entry(@JsonProperty(required = true) String exercise, Dose dose, String note) {

        public Entry {
            said("exercise", exercise);
        }

        /** With an id and a dose that will do until the real ones are known. */
        private Item rehearsed() {
            var id = UUID.nameUUIDFromBytes(exercise.getBytes(UTF_8));
            return new Item(id, id, dose == null ? Dose.reps(1, 1) : dose, note);
        }
    }

    private static void said(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(field + " is empty");
        }
    }
}
