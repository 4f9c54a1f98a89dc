package org.plumbline.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.plumbline.history.Refused;

/**
 * How it was.
 *
 * @param painBefore numeric rating scale, 0 no pain to 10 worst imaginable; none when not asked.
 *     The 11-point scale follows Downie et al. 1978, Ann Rheum Dis 37:378.
 * @param painAfter the same, after
 * @param effort 0 none to 10 all I had, after Borg's CR10
 * @param note up to 2,000 characters
 */
@Embeddable
public record CheckIn(
        @Column(name = "pain_before") Integer painBefore,
        @Column(name = "pain_after") Integer painAfter,
        @Column(name = "effort") Integer effort,
        @Column(name = "note") String note) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 2000;

    public static final CheckIn NONE = new CheckIn(null, null, null, "");

    /**
     * @throws Refused with every field out of its range
     */
    public CheckIn {
        note = note == null ? "" : note.strip();
        var problems = new LinkedHashMap<String, String>();
        if (off(painBefore)) {
            problems.put("painBefore", "Pain is from 0 to 10.");
        }
        if (off(painAfter)) {
            problems.put("painAfter", "Pain is from 0 to 10.");
        }
        if (off(effort)) {
            problems.put("effort", "Effort is from 0 to 10.");
        }
        if (note.length() > NOTE_LENGTH) {
            problems.put(
                    "note",
                    String.format(
                            Locale.ENGLISH,
                            "A note has at most %,d characters; this one has %,d.",
                            NOTE_LENGTH,
                            note.length()));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static boolean off(Integer rating) {
        return rating != null && (rating < 0 || rating > 10);
    }
}
