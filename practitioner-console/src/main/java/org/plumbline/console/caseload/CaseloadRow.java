package org.plumbline.console.caseload;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plumbline.adherence.ClientSummary;
import org.plumbline.adherence.DayMark;
import org.plumbline.adherence.Ratio;
import org.plumbline.prescription.Days;
import org.plumbline.prescription.Prescription;

/**
 * One client in the list.
 *
 * @param bars the last 28 closed days
 * @param month frequency over 28 days
 * @param week frequency over 7 days
 * @param pain after exercise; none when nothing was told
 * @param last the local time of their last session; none when there was none lately
 * @param current what is in force, or comes next, or ended last; none when nothing was prescribed
 */
record CaseloadRow(
        UUID id,
        String name,
        String concern,
        LocalDate today,
        List<String> bars,
        Ratio month,
        Ratio week,
        PainTrend pain,
        LocalDateTime last,
        Prescription current) {

    static CaseloadRow of(ClientSummary summary) {
        var client = summary.client();
        var today = summary.today();
        var month = Days.upToYesterday(28, today);
        var newest = summary.newest();
        return new CaseloadRow(
                client.id,
                client.name,
                client.concern,
                today,
                summary.marks(month).stream().map(DayMark::state).toList(),
                summary.frequency(month),
                summary.frequency(Days.upToYesterday(7, today)),
                PainTrend.of(newest.painAfter()),
                newest.session() == null
                        ? null
                        : LocalDateTime.ofInstant(newest.session(), client.zone),
                summary.current().orElse(null));
    }

    public String href() {
        return "/clients/" + id;
    }

    public String occurrences(int days) {
        return href() + "/occurrences?days=" + days;
    }

    public boolean upcoming() {
        return current != null && current.startsOn.isAfter(today);
    }

    public boolean over() {
        return current != null && current.lastDay != null && current.lastDay.isBefore(today);
    }

    /** The newest version that is in force today, or will be the first. */
    public int version() {
        return current.course().versionOn(today).map(v -> v.number()).orElse(1);
    }
}
