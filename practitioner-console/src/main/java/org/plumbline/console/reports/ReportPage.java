package org.plumbline.console.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.plumbline.console.adherence.PainChart;
import org.plumbline.history.Refused;
import org.plumbline.report.ProgressReport;
import org.plumbline.ui.Person;

/**
 * The report, and the form for other days.
 *
 * @param from as typed, or the report's first day
 * @param to as typed, or the report's last day
 */
record ReportPage(
        Person person, ProgressReport report, String from, String to, Map<String, String> errors) {

    static ReportPage of(Person person, ProgressReport report) {
        return new ReportPage(
                person,
                report,
                report.days().first().toString(),
                report.days().last().toString(),
                Map.of());
    }

    public ReportPage asked(AskedDays asked, Refused refusal) {
        return new ReportPage(
                person,
                report,
                asked.from() == null ? "" : asked.from(),
                asked.to() == null ? "" : asked.to(),
                refusal.problems());
    }

    public String error(String field) {
        return errors.get(field);
    }

    /** When it was made, on the client's clock. */
    public LocalDateTime made() {
        return LocalDateTime.ofInstant(report.made(), report.client().zone);
    }

    public PainChart painChart() {
        return PainChart.of(report.weeks());
    }

    /** How many days it is over. */
    public long length() {
        return report.marks().size();
    }

    public boolean weeksToShow() {
        return report.weeks().stream().filter(week -> week.checkIns() > 0).count() > 2;
    }

    public String earlier() {
        return href(-7);
    }

    /** The seven days after; none when they are not over. */
    public String later() {
        var today = LocalDate.ofInstant(report.made(), report.client().zone);
        return report.days().last().plusDays(7).isBefore(today) ? href(7) : null;
    }

    public String occurrences() {
        return "/clients/%s/occurrences?from=%s&to=%s"
                .formatted(report.client().id, report.days().first(), report.days().last());
    }

    public String occurrences(String moment) {
        return occurrences() + "&moment=" + moment;
    }

    private String href(int shift) {
        return "?from="
                + report.days().first().plusDays(shift)
                + "&to="
                + report.days().last().plusDays(shift);
    }
}
