package org.plumbline.console.adherence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.adherence.ClientRecord;
import org.plumbline.adherence.DayMark;
import org.plumbline.adherence.Ratio;
import org.plumbline.prescription.Days;

/** Twelve weeks up to this one, a mark a day, and the same as a table. */
record TwelveWeeks(List<Week> weeks) {

    /**
     * Monday to Sunday.
     *
     * @param version which versions begin in it, as in "v2"; empty when none does
     * @param frequency of what is closed
     */
    record Week(LocalDate monday, List<DayMark> days, String version, Ratio frequency) {}

    static TwelveWeeks of(ClientRecord record) {
        var monday = record.today().with(previousOrSame(MONDAY)).minusWeeks(11);
        return new TwelveWeeks(
                IntStream.range(0, 12).mapToObj(n -> week(record, monday.plusWeeks(n))).toList());
    }

    private static Week week(ClientRecord record, LocalDate monday) {
        var days = new Days(monday, monday.plusDays(6));
        return new Week(
                monday,
                record.marks(days),
                record.prescriptions().stream()
                        .flatMap(prescription -> prescription.versions.stream())
                        .filter(version -> days.contains(version.effectiveFrom))
                        .map(version -> "v" + version.number)
                        .collect(Collectors.joining(", ")),
                record.adherence(days).frequency());
    }

    public boolean anything() {
        return weeks.stream().anyMatch(week -> week.frequency().hasData());
    }
}
