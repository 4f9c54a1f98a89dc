package org.plumbline.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.DayMark;
import org.plumbline.adherence.LogLine;
import org.plumbline.adherence.MomentRate;
import org.plumbline.adherence.MomentResponse;
import org.plumbline.adherence.PainWeek;
import org.plumbline.adherence.Ratio;
import org.plumbline.people.Client;
import org.plumbline.practice.CheckIn;
import org.plumbline.practice.Reason;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * One client over one period. Everything in it is derived, so two readers at the same time read the
 * same.
 *
 * @param held days on which nothing was due because of a hold
 * @param marks the days of the period
 * @param log what was due, done, skipped and why, newest first
 * @param pain what was told in the period; none when nothing was told
 * @param entries how many entries of the client it is made from
 * @param made up to when entries are in it
 */
public record ProgressReport(
        Client client,
        Days days,
        Prescription prescription,
        Ratio frequency,
        Ratio dose,
        List<MomentRate> moments,
        List<MomentResponse> responses,
        Map<Reason, Long> reasons,
        long held,
        List<DayMark> marks,
        List<PainWeek> weeks,
        Pain pain,
        List<LogLine> log,
        int entries,
        Instant made) {

    /**
     * Pain after exercise, as told first and last in the period; never called better or worse.
     *
     * @param first 0 to 10
     * @param last 0 to 10
     * @param highest 0 to 10
     */
    public record Pain(int first, int last, int highest, int checkIns) {}

    /**
     * @param days local days of the client that have an end
     */
    public static ProgressReport of(Client client, Days days, Instant now) {
        return of(ClientRecord.of(client, days.first(), now), days);
    }

    static ProgressReport of(ClientRecord record, Days days) {
        var adherence = record.adherence(days);
        return new ProgressReport(
                record.client(),
                days,
                record.prescriptions().stream()
                        .filter(p -> days.contains(p.startsOn) || inForce(p, days))
                        .max(Comparator.comparing((Prescription p) -> p.startsOn))
                        .orElse(null),
                adherence.frequency(),
                adherence.dose(),
                record.byMoment(days),
                record.responses(days),
                adherence.reasons(),
                held(record, days),
                record.marks(days),
                record.pain(days),
                pain(record, days).orElse(null),
                record.log(days),
                record.standing(days).size(),
                record.now());
    }

    /** The reason given most often. */
    public Optional<Reason> mostGiven() {
        return reasons.keySet().stream().findFirst();
    }

    /** How often any reason was given. */
    public long reasonsGiven() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long held(ClientRecord record, Days days) {
        return days.each()
                .filter(
                        day ->
                                record.inForce(day).stream()
                                        .anyMatch(
                                                prescription -> prescription.course().heldOn(day)))
                .count();
    }

    private static boolean inForce(Prescription prescription, Days days) {
        return prescription.course().versionOn(days.last()).isPresent()
                || prescription.course().versionOn(days.first()).isPresent();
    }

    private static Optional<Pain> pain(ClientRecord record, Days days) {
        var told =
                record.standing(days).stream()
                        .map(session -> session.checkIn)
                        .map(CheckIn::painAfter)
                        .filter(Objects::nonNull)
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pain(
                                told.get(0),
                                told.get(told.size() - 1),
                                told.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                                told.size()));
    }
}
