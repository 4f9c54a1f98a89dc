package org.plumbline.console.adherence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.Ratio;
import org.plumbline.library.WhenDo;
import org.plumbline.practice.Evidence;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Hold;
import org.plumbline.prescription.Prescription;
import org.plumbline.prescription.PrescriptionVersion;

/** One prescription's story: its versions and holds, newest first. */
record PrescriptionLine(Prescription prescription, boolean over, List<Step> steps) {

    /**
     * A version or a hold.
     *
     * @param state {@code now}, {@code hold}, {@code next} or {@code past}
     * @param from its first day
     * @param to its last day; none when that is open
     * @param says its moments, or the reason of the hold
     * @param who wrote it, and on which day
     * @param frequency over its closed days, of a version
     */
    record Step(
            String title,
            String state,
            LocalDate from,
            LocalDate to,
            String says,
            String message,
            String who,
            LocalDate written,
            Ratio frequency) {

        /** A word for what is not past; else none. */
        public String badge() {
            return state.equals("now") ? "In force" : state.equals("next") ? "To come" : null;
        }

        public boolean isHold() {
            return state.equals("hold");
        }
    }

    /** All of a client's, those in force first, then the newest. */
    static List<PrescriptionLine> of(ClientRecord record) {
        return record.prescriptions().stream()
                .map(prescription -> of(prescription, record))
                .sorted(
                        Comparator.comparing(PrescriptionLine::over)
                                .thenComparing(
                                        line -> line.prescription.prescribedAt,
                                        Comparator.reverseOrder()))
                .toList();
    }

    /** How often each kind of evidence stands behind those sessions. */
    static Map<Evidence, Long> evidence(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> !session.isSkip())
                .collect(groupingBy(session -> session.evidence, TreeMap::new, counting()));
    }

    private static PrescriptionLine of(Prescription prescription, ClientRecord record) {
        var today = record.today();
        var steps =
                Stream.concat(
                                prescription.versions.stream().map(v -> version(v, record)),
                                prescription.holds.stream().map(h -> hold(h, record)))
                        .sorted(Comparator.comparing(Step::from).reversed())
                        .toList();
        boolean over = prescription.lastDay != null && prescription.lastDay.isBefore(today);
        return new PrescriptionLine(prescription, over, steps);
    }

    private static Step version(PrescriptionVersion version, ClientRecord record) {
        var prescription = version.prescription;
        var course = prescription.course();
        var today = record.today();
        boolean now = course.versionOn(today).filter(v -> v.number() == version.number).isPresent();
        var next =
                prescription.versions.stream()
                        .filter(v -> v.number == version.number + 1)
                        .map(v -> v.effectiveFrom.minusDays(1))
                        .findFirst()
                        .orElse(prescription.lastDay);
        return new Step(
                "Version " + version.number,
                now ? "now" : version.effectiveFrom.isAfter(today) ? "next" : "past",
                version.effectiveFrom,
                next,
                version.program.lines().stream()
                        .map(PrescriptionLine::inShort)
                        .collect(Collectors.joining("; ")),
                version.message,
                version.writer == null ? "" : version.writer.name,
                LocalDate.ofInstant(version.writtenAt, record.client().zone),
                frequency(version, next, record));
    }

    private static String inShort(WhenDo line) {
        int count = line.items().size();
        return line.moment().label() + ", " + count + (count == 1 ? " exercise" : " exercises");
    }

    private static Ratio frequency(
            PrescriptionVersion version, LocalDate last, ClientRecord record) {
        var yesterday = record.today().minusDays(1);
        var to = last == null || last.isAfter(yesterday) ? yesterday : last;
        if (version.effectiveFrom.isBefore(record.since()) || version.effectiveFrom.isAfter(to)) {
            return Ratio.NO_DATA;
        }
        return record.adherence(new Days(version.effectiveFrom, to))
                .of(version.prescription.id)
                .frequency();
    }

    private static Step hold(Hold hold, ClientRecord record) {
        return new Step(
                "On hold",
                "hold",
                hold.firstDay,
                hold.lastDay,
                hold.reason,
                "",
                hold.holder == null ? "" : hold.holder.name,
                LocalDate.ofInstant(hold.heldAt, record.client().zone),
                Ratio.NO_DATA);
    }
}
