package org.plumbline.adherence;

import java.util.List;
import org.plumbline.practice.Reason;
import org.plumbline.practice.Session;
import org.plumbline.prescription.Occurrence;

/**
 * What became of one occurrence.
 *
 * @param closed its window is over, so that it counts
 * @param dose 0 to 1, the mean over its exercises
 * @param reason why it was skipped or stopped early, if the client said
 * @param sessions everything logged for it, as it stands after corrections
 * @param late something that counts was captured more than a day after the window's end
 */
public record Outcome(
        Occurrence occurrence,
        State state,
        boolean closed,
        double dose,
        Reason reason,
        List<Session> sessions,
        boolean late) {

    public boolean practised() {
        return dose > 0;
    }
}
