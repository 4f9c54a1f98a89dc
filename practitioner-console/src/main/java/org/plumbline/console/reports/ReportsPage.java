package org.plumbline.console.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.plumbline.adherence.ClientSummary;
import org.plumbline.adherence.GroupRate;
import org.plumbline.adherence.Ratio;
import org.plumbline.console.caseload.PainTrend;
import org.plumbline.prescription.Days;
import org.plumbline.ui.Person;

/** Everybody's last seven closed days, lowest frequency first. */
record ReportsPage(Person person, List<Line> lines, GroupRate group) {

    /** One client's week. */
    record Line(
            UUID id,
            String name,
            String concern,
            String practitioner,
            Days week,
            Ratio frequency,
            Ratio dose,
            Ratio before,
            PainTrend pain,
            LocalDate today) {

        public static Line of(ClientSummary summary) {
            var week = Days.upToYesterday(7, summary.today());
            return new Line(
                    summary.client().id,
                    summary.client().name,
                    summary.client().concern,
                    summary.client().practitioner.name,
                    week,
                    summary.frequency(week),
                    summary.dose(week),
                    summary.frequency(Days.upToYesterday(28, summary.today())),
                    PainTrend.of(summary.newest().painAfter()),
                    summary.today());
        }

        public String href() {
            return "/clients/" + id + "/report";
        }

        public String occurrences(int days) {
            return "/clients/" + id + "/occurrences?days=" + days;
        }

        public String opens() {
            return "Open the report of " + name;
        }
    }

    static ReportsPage of(Person person, List<ClientSummary> summaries) {
        var lines =
                summaries.stream()
                        .map(Line::of)
                        .sorted(
                                Comparator.comparing(
                                        line ->
                                                line.frequency().hasData()
                                                        ? line.frequency().rate()
                                                        : 2))
                        .toList();
        return new ReportsPage(
                person, lines, GroupRate.of(lines.stream().map(Line::frequency).toList()));
    }
}
