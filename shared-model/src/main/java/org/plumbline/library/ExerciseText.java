package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * What an exercise says: the immutable document of one revision, and the content of a library file.
 * Serializable for the cache of revisions.
 *
 * @param startsFrom slug of the exercise in whose position this one begins; no second set-up then
 * @param purpose what it is for, in one sentence
 * @param props what is needed; each may name what serves as well
 * @param setUp how to get into the starting position, in order
 * @param steps what to do, in order
 * @param cues what to mind while doing it
 * @param adjustments what to change when a sign shows
 * @param rangeLimit how far to go, and not farther
 * @param stopWhen when to stop and tell the practitioner
 * @param figure name of the drawing that shows it; empty when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExerciseText(
        @JsonProperty(required = true) String name,
        String startsFrom,
        @JsonProperty(required = true) String startingPosition,
        @JsonProperty(required = true) String purpose,
        @JsonProperty(required = true) List<String> bodyRegions,
        List<String> props,
        @JsonProperty(required = true) List<String> setUp,
        @JsonProperty(required = true) List<String> steps,
        Cues cues,
        List<Adjustment> adjustments,
        String rangeLimit,
        String stopWhen,
        String figure,
        @JsonProperty(required = true) Dose dose)
        implements Serializable {

    /** What to do and what not to do meanwhile. */
    public record Cues(
            @JsonProperty("do") List<String> dos, @JsonProperty("dont") List<String> donts)
            implements Serializable {
        public Cues {
            dos = dos == null ? List.of() : List.copyOf(dos);
            donts = donts == null ? List.of() : List.copyOf(donts);
        }
    }

    /** A sign that something is off, and what to change then. */
    public record Adjustment(
            @JsonProperty(required = true) String sign,
            @JsonProperty(required = true) String change)
            implements Serializable {}

    /**
     * @throws IllegalArgumentException when a text is empty or a list that must say something is
     */
    public ExerciseText {
        said("name", name);
        said("startingPosition", startingPosition);
        said("purpose", purpose);
        bodyRegions = said("bodyRegions", bodyRegions);
        setUp = said("setUp", setUp);
        steps = said("steps", steps);
        props = props == null ? List.of() : List.copyOf(props);
        adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
        cues = cues == null ? new Cues(null, null) : cues;
        rangeLimit = rangeLimit == null ? "" : rangeLimit;
        stopWhen = stopWhen == null ? "" : stopWhen;
        figure = figure == null ? "" : figure;
        if (dose == null) {
            throw new IllegalArgumentException("dose is missing");
        }
    }

    private static void said(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(field + " is empty");
        }
    }

    private static List<String> said(String field, List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        texts.forEach(text -> said(field, text));
        return List.copyOf(texts);
    }
}
