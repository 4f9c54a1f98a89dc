package org.plumbline.console.caseload;

import java.util.List;
import org.plumbline.adherence.ClientSummary;
import org.plumbline.adherence.GroupRate;
import org.plumbline.ui.Person;

/**
 * The caseload.
 *
 * @param everybody how many clients there are without the search
 * @param group the mean frequency of those found, over 28 days
 */
record CaseloadPage(
        Person person, Asked asked, int everybody, GroupRate group, List<CaseloadRow> rows) {

    static CaseloadPage of(
            Person person, Asked asked, int everybody, List<ClientSummary> summaries) {
        var rows = summaries.stream().map(CaseloadRow::of).sorted(asked.order()).toList();
        return new CaseloadPage(
                person,
                asked,
                everybody,
                GroupRate.of(rows.stream().map(CaseloadRow::month).toList()),
                rows);
    }

    /** A practitioner sees their own clients only. */
    public boolean own() {
        return person.role().equals("Practitioner");
    }
}
