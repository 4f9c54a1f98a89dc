package org.plumbline.console.prescription;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.history.Refused;
import org.plumbline.history.StudioRow;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Program;
import org.plumbline.library.Routine;
import org.plumbline.library.WhenDo;
import org.plumbline.people.Client;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;
import org.plumbline.web.Forms;
import org.plumbline.web.PlainText;
import org.plumbline.web.Problems;

/**
 * The prescription as it was typed; everything is text until it makes sense.
 *
 * @param operation made with the page, so that sending it twice starts one prescription
 */
record PrescribingForm(
        String operation,
        String routine,
        @PlainText(max = 120, what = "The title") String title,
        String startsOn,
        String lastDay,
        @PlainText(max = Prescription.MESSAGE_LENGTH, what = "The message") String message,
        List<MomentForm> moments) {

    private static final int MOST_READ = 100;

    /** What makes sense of it. */
    record Prescribed(Routine routine, String title, Program program, Days days, String message) {}

    /** The routine as it stands, on the client's work days, from today on. */
    static PrescribingForm of(Routine routine, Client client, LocalDate today) {
        return new PrescribingForm(
                StudioRow.newId().toString(),
                routine.id.toString(),
                routine.name,
                today.toString(),
                "",
                "",
                routine.program.lines().stream()
                        .map(line -> MomentForm.of(line, client.workDays))
                        .toList());
    }

    static PrescribingForm read(MultivaluedMap<String, String> typed) {
        return new PrescribingForm(
                typed.getFirst("operation"),
                typed.getFirst("routine"),
                text(typed, "title"),
                text(typed, "startsOn"),
                text(typed, "lastDay"),
                text(typed, "message"),
                IntStream.range(0, MOST_READ)
                        .mapToObj(n -> "moments[" + n + "].")
                        .takeWhile(place -> typed.containsKey(place + "key"))
                        .map(place -> MomentForm.read(typed, place))
                        .toList());
    }

    /** What was typed into a field; an absent one is empty. */
    static String text(MultivaluedMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    /** The texts of the exercises in it, those that the library knows. */
    Map<String, ExerciseRevision> texts() {
        var ids =
                moments.stream()
                        .flatMap(moment -> moment.exercises().stream())
                        .flatMap(exercise -> exercise.revisionId())
                        .collect(Collectors.toSet());
        return ExerciseRevision.of(ids).values().stream()
                .collect(Collectors.toMap(revision -> revision.id.toString(), r -> r));
    }

    /**
     * @throws Refused with every field that makes no sense
     */
    Prescribed prescribed(Forms forms, LocalDate today) {
        var problems = new Problems();
        problems.at("", () -> checked(forms));
        var known = problems.at("", this::knownRoutine);
        var days = problems.at("", () -> days(today));
        var lines = lines(forms, problems);
        problems.refuse();
        return new Prescribed(known, title.strip(), new Program(lines), days, message.strip());
    }

    private PrescribingForm checked(Forms forms) {
        forms.check(this);
        if (title.isBlank()) {
            throw new Refused("title", "Give it a title; the client sees it.");
        }
        return this;
    }

    private Routine knownRoutine() {
        return Routine.<Routine>findByIdOptional(Forms.id(routine))
                .orElseThrow(() -> new Refused("moments", "This routine is not in the studio."));
    }

    private Days days(LocalDate today) {
        var first = day("startsOn", startsOn);
        if (first == null) {
            throw new Refused("startsOn", "Choose the day it starts.");
        }
        var last = day("lastDay", lastDay);
        if (first.isAfter(today.plusYears(1))) {
            throw new Refused("startsOn", "It starts within a year from today.");
        }
        if (last != null && last.isBefore(first)) {
            throw new Refused("lastDay", "The last day is before the first.");
        }
        if (last != null && last.isAfter(first.plusYears(5))) {
            throw new Refused("lastDay", "It lasts five years at most; leave it empty for no end.");
        }
        return new Days(first, last);
    }

    private static LocalDate day(String field, String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException notADate) {
            throw new Refused(field, "This is not a date; write it as in 2026-11-18.");
        }
    }

    private List<WhenDo> lines(Forms forms, Problems problems) {
        var texts = texts();
        var lines = new ArrayList<WhenDo>();
        for (int n = 0; n < moments.size(); n++) {
            var moment = moments.get(n);
            if (moment.keep()) {
                lines.add(moment.line("moments[" + n + "].", forms, texts, problems));
            }
        }
        if (lines.isEmpty()) {
            problems.say("moments", "Keep at least one moment, so that there is something to do.");
        }
        return lines;
    }

    /** Ids that are none are unknown exercises, and are refused as such. */
    static Stream<UUID> id(String typed) {
        try {
            return Stream.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Stream.empty();
        }
    }
}
