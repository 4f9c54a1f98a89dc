package org.plumbline.prescription;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.library.Moment.Kind;
import org.plumbline.library.Program;
import org.plumbline.library.WhenDo;

/**
 * A prescription over time, as plain values: which version was in force on which day, what was
 * held, and so what fell due. Past days answer the same however often it is amended.
 *
 * @param versions by number; of those effective on or before a day the last one is in force
 * @param days from the first version's date to the prescription's last day
 */
public record Course(UUID prescription, List<Version> versions, List<Days> holds, Days days) {

    /** A program and the local date from which it is in force. */
    public record Version(int number, LocalDate effectiveFrom, Program program) {}

    public Course {
        versions = versions.stream().sorted(Comparator.comparingInt(Version::number)).toList();
    }

    /** The version in force on that day; none before the start or after the last day. */
    public Optional<Version> versionOn(LocalDate day) {
        return days.contains(day)
                ? versions.stream()
                        .filter(version -> !version.effectiveFrom().isAfter(day))
                        .max(
                                Comparator.comparing(Version::effectiveFrom)
                                        .thenComparing(Version::number))
                : Optional.empty();
    }

    public boolean heldOn(LocalDate day) {
        return holds.stream().anyMatch(hold -> hold.contains(day));
    }

    /** What the version in force that day says under this moment, due or not. */
    public Optional<WhenDo> lineOn(LocalDate day, String moment) {
        return versionOn(day).flatMap(version -> version.program().line(moment));
    }

    /** What falls due with a window that ends in those days, oldest first. */
    public List<Occurrence> due(Days period) {
        var due = new ArrayList<Occurrence>();
        period.each()
                .forEach(
                        day -> {
                            dueDaily(day).forEach(due::add);
                            if (day.getDayOfWeek().getValue() == 7) {
                                dueInWeekEnding(day).forEach(due::add);
                            }
                        });
        return due;
    }

    private Stream<Occurrence> dueDaily(LocalDate day) {
        if (heldOn(day)) {
            return Stream.empty();
        }
        return versionOn(day).stream()
                .flatMap(
                        version ->
                                version.program().lines().stream()
                                        .filter(line -> line.moment().kind() == Kind.DAILY)
                                        .filter(
                                                line ->
                                                        line.moment()
                                                                .weekdays()
                                                                .contains(day.getDayOfWeek()))
                                        .map(
                                                line ->
                                                        occurrence(
                                                                version,
                                                                line,
                                                                new Days(day, day),
                                                                1)));
    }

    /** Of n times a week ⌊n × d / 7⌋ are due, d days of the week being in force and not held. */
    private Stream<Occurrence> dueInWeekEnding(LocalDate sunday) {
        var week = new Days(sunday.with(previousOrSame(MONDAY)), sunday);
        var open = week.each().filter(day -> versionOn(day).isPresent()).toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        var version = versionOn(open.get(open.size() - 1)).orElseThrow();
        int d = (int) open.stream().filter(day -> !heldOn(day)).count();
        return version.program().lines().stream()
                .filter(line -> line.moment().kind() == Kind.QUOTA)
                .flatMap(
                        line ->
                                IntStream.rangeClosed(1, line.moment().timesAWeek() * d / 7)
                                        .mapToObj(nth -> occurrence(version, line, week, nth)));
    }

    private Occurrence occurrence(Version version, WhenDo line, Days window, int nth) {
        return new Occurrence(prescription, version.number(), line, window, nth);
    }
}
