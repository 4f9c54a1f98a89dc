package org.plumbline.history;

import java.util.Map;

/** A rule said no: nothing was changed, and every problem names its field and its reason. */
public class Refused extends RuntimeException {

    private final Map<String, String> problems;

    /**
     * @param field the form's name of the field, as in {@code moments[0].exercises[1].reps}
     * @param reason a whole sentence for the person who typed it
     */
    public Refused(String field, String reason) {
        this(Map.of(field, reason));
    }

    public Refused(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = problems;
    }

    /** Reason by field. */
    public Map<String, String> problems() {
        return problems;
    }
}
