package org.plumbline.portal.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.adherence.Adherence;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.Outcome;
import org.plumbline.adherence.Ratio;
import org.plumbline.adherence.Response;
import org.plumbline.adherence.State;
import org.plumbline.history.StudioRow;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.library.Moment.Kind;
import org.plumbline.library.WhenDo;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;
import org.plumbline.prescription.PrescriptionVersion;

/**
 * What Today shows.
 *
 * @param saved what was just saved: {@code done}, {@code skipped} or {@code part}; else nothing
 * @param week closed days of this week
 * @param open how many of today's due moments wait
 * @param nextDay the next day on which something is due, within four weeks; none when today is one
 */
record TodayPage(
        String greeting,
        LocalDate today,
        String saved,
        Ratio week,
        int open,
        boolean anythingPrescribed,
        String practitioner,
        List<Line> due,
        List<Needed> needed,
        LocalDate nextDay,
        PrescriptionVersion message) {

    /** One due moment. {@code state} is done, next or later. */
    record Line(
            String state,
            String link,
            String key,
            String label,
            LocalTime at,
            List<Exercise> exercises,
            int seconds,
            Outcome outcome,
            String quota) {}

    /** One exercise of a moment, in short. */
    record Exercise(String name, String figure, int sets, int reps, int hold, String side) {}

    /** An as-needed moment, with the id that the next report of its event will have. */
    record Needed(
            UUID prescription,
            String key,
            String label,
            String event,
            UUID operation,
            Response week) {}

    static TodayPage of(ClientRecord record, String saved) {
        var today = record.today();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = record.adherence(new Days(monday, monday.plusDays(6)));
        var inForce = record.inForce(today);
        var texts = texts(inForce, today);
        var due = lines(week, today, texts, inForce);
        return new TodayPage(
                greeting(record),
                today,
                saved == null ? "" : saved,
                week.frequency(),
                (int) due.stream().filter(line -> !line.state().equals("done")).count(),
                !inForce.isEmpty(),
                record.client().practitioner.name,
                due,
                needed(record, inForce, new Days(monday, today)),
                due.isEmpty() ? nextDay(record, today) : null,
                newestMessage(inForce).orElse(null));
    }

    private static String greeting(ClientRecord record) {
        int hour = record.now().atZone(record.client().zone).getHour();
        var words =
                hour < 12 ? "Good morning, " : hour < 18 ? "Good afternoon, " : "Good evening, ";
        return words + record.client().called;
    }

    private static Map<UUID, ExerciseRevision> texts(List<Prescription> inForce, LocalDate today) {
        return ExerciseRevision.of(
                inForce.stream()
                        .flatMap(p -> p.course().versionOn(today).stream())
                        .flatMap(version -> version.program().revisions().stream())
                        .distinct()
                        .toList());
    }

    /**
     * Daily moments of today by the clock, then each quota of the week once; the first open is
     * next.
     */
    private static List<Line> lines(
            Adherence week,
            LocalDate today,
            Map<UUID, ExerciseRevision> texts,
            List<Prescription> inForce) {
        var lines = new ArrayList<Line>();
        boolean nextFound = false;
        for (var outcome : chosen(week, today)) {
            var occurrence = outcome.occurrence();
            var line = occurrence.line();
            boolean answered = outcome.state() != State.PENDING;
            var state = answered ? "done" : nextFound ? "later" : "next";
            nextFound = nextFound || state.equals("next");
            lines.add(
                    new Line(
                            state,
                            "/practice/%s/%d"
                                    .formatted(
                                            occurrence.prescription(),
                                            position(inForce, outcome, today)),
                            line.moment().key(),
                            line.moment().label(),
                            line.moment().at(),
                            exercises(line, texts),
                            line.seconds(),
                            outcome,
                            quota(week, outcome)));
        }
        return lines;
    }

    private static List<Outcome> chosen(Adherence week, LocalDate today) {
        var daily =
                week.outcomes().stream()
                        .filter(o -> o.occurrence().line().moment().kind() == Kind.DAILY)
                        .filter(o -> o.occurrence().day().equals(today))
                        .sorted(
                                Comparator.comparing(
                                        o -> o.occurrence().line().moment().at(),
                                        Comparator.nullsLast(Comparator.naturalOrder())));
        var quotas =
                week.outcomes().stream()
                        .filter(o -> o.occurrence().line().moment().kind() == Kind.QUOTA)
                        .filter(o -> o.occurrence().nth() == nextOf(week, o));
        return Stream.concat(daily, quotas).toList();
    }

    /** Which of the week's times comes next: the first one open, or the last when all are done. */
    private static int nextOf(Adherence week, Outcome one) {
        var times = sameQuota(week, one);
        return times.stream()
                .filter(o -> !o.practised())
                .mapToInt(o -> o.occurrence().nth())
                .min()
                .orElse(times.size());
    }

    private static List<Outcome> sameQuota(Adherence week, Outcome one) {
        return week.outcomes().stream()
                .filter(o -> o.occurrence().prescription().equals(one.occurrence().prescription()))
                .filter(o -> o.occurrence().moment().equals(one.occurrence().moment()))
                .toList();
    }

    private static String quota(Adherence week, Outcome one) {
        if (one.occurrence().line().moment().kind() != Kind.QUOTA) {
            return "";
        }
        var times = sameQuota(week, one);
        return times.stream().filter(Outcome::practised).count()
                + " of "
                + times.size()
                + " this week";
    }

    /** Where the moment stands in the program in force, counted from 1; links name no moment. */
    private static int position(List<Prescription> inForce, Outcome outcome, LocalDate today) {
        return inForce.stream()
                .filter(p -> p.id.equals(outcome.occurrence().prescription()))
                .flatMap(p -> p.course().versionOn(today).stream())
                .map(version -> position(version.program().lines(), outcome.occurrence().moment()))
                .findFirst()
                .orElse(1);
    }

    private static int position(List<WhenDo> lines, String key) {
        return 1 + lines.stream().map(line -> line.moment().key()).toList().indexOf(key);
    }

    private static List<Exercise> exercises(WhenDo line, Map<UUID, ExerciseRevision> texts) {
        return line.items().stream()
                .map(
                        item -> {
                            var text = texts.get(item.revision()).text;
                            var dose = item.dose();
                            return new Exercise(
                                    text.name(),
                                    text.figure(),
                                    dose.sets(),
                                    dose.reps() == null ? 0 : dose.reps(),
                                    dose.holdSeconds() == null ? 0 : dose.holdSeconds(),
                                    dose.side().name());
                        })
                .toList();
    }

    private static List<Needed> needed(ClientRecord record, List<Prescription> inForce, Days week) {
        return inForce.stream()
                .filter(p -> !p.course().heldOn(record.today()))
                .flatMap(
                        p ->
                                p
                                        .course()
                                        .versionOn(record.today())
                                        .orElseThrow()
                                        .program()
                                        .lines()
                                        .stream()
                                        .map(WhenDo::moment)
                                        .filter(moment -> moment.kind() == Kind.AS_NEEDED)
                                        .map(
                                                moment ->
                                                        new Needed(
                                                                p.id,
                                                                moment.key(),
                                                                moment.label(),
                                                                moment.event(),
                                                                StudioRow.newId(),
                                                                record.response(
                                                                        moment.key(), week))))
                .toList();
    }

    private static LocalDate nextDay(ClientRecord record, LocalDate today) {
        return record.prescriptions().stream()
                .flatMap(
                        p ->
                                p
                                        .course()
                                        .due(new Days(today.plusDays(1), today.plusDays(28)))
                                        .stream())
                .map(
                        occurrence ->
                                occurrence.window().first().isAfter(today)
                                        ? occurrence.window().first()
                                        : occurrence.day())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<PrescriptionVersion> newestMessage(List<Prescription> inForce) {
        return inForce.stream()
                .flatMap(p -> p.versions.stream())
                .filter(version -> !version.message.isBlank())
                .max(Comparator.comparing(version -> version.writtenAt));
    }
}
