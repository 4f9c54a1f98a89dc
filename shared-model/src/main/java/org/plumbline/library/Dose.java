package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.plumbline.history.Refused;

/**
 * How much of an exercise. Counted in repetitions, or in seconds of a hold where there are none.
 *
 * @param sets 1 to 20
 * @param reps repetitions of a set, 1 to 100; none for a hold
 * @param holdSeconds seconds of a hold, 1 to 600; beside reps, of each repetition
 * @param restSeconds between sets, 0 to 600
 * @param tempo seconds up, held and down, as in {@code 2-1-2}; none when it does not matter
 * @param loadKg kilograms, above 0 up to 500; none for body weight
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dose(
        int sets,
        Integer reps,
        Integer holdSeconds,
        int restSeconds,
        Side side,
        String tempo,
        Double loadKg)
        implements Serializable {

    private static final Pattern TEMPO = Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{1,2}");

    /** Seconds of one repetition when neither tempo nor hold says. */
    private static final int SECONDS_A_REP = 4;

    /**
     * @throws Refused with every field that makes no sense
     */
    public Dose {
        side = side == null ? Side.BOTH : side;
        var problems = new LinkedHashMap<String, String>();
        if (sets < 1 || sets > 20) {
            problems.put("sets", "Sets are from 1 to 20.");
        }
        if (reps != null && (reps < 1 || reps > 100)) {
            problems.put("reps", "Repetitions are from 1 to 100.");
        }
        if (holdSeconds != null && (holdSeconds < 1 || holdSeconds > 600)) {
            problems.put("holdSeconds", "A hold lasts from 1 to 600 seconds.");
        }
        if (reps == null && holdSeconds == null) {
            problems.put("reps", "Give repetitions, or seconds to hold.");
        }
        if (restSeconds < 0 || restSeconds > 600) {
            problems.put("restSeconds", "A rest lasts from 0 to 600 seconds.");
        }
        if (tempo != null && !TEMPO.matcher(tempo).matches()) {
            problems.put("tempo", "A tempo is three numbers of seconds, as in 2-1-2.");
        }
        if (loadKg != null && !(loadKg > 0 && loadKg <= 500)) {
            problems.put("loadKg", "A load is more than 0 and at most 500 kilograms.");
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    public static Dose reps(int sets, int reps) {
        return new Dose(sets, reps, null, 45, Side.BOTH, null, null);
    }

    public static Dose hold(int sets, int seconds) {
        return new Dose(sets, null, seconds, 45, Side.BOTH, null, null);
    }

    /** Repetitions, or seconds of hold, of one set on all the sides that work. */
    @JsonIgnore
    public int amountOfSet() {
        return (reps != null ? reps : holdSeconds) * (side == Side.EACH ? 2 : 1);
    }

    /** Repetitions, or seconds of hold, of the whole dose; what a doing is measured against. */
    @JsonIgnore
    public int amount() {
        return sets * amountOfSet();
    }

    /** Estimated seconds with the rests between sets, for "about 7 min". */
    @JsonIgnore
    public int seconds() {
        int each = holdSeconds != null ? holdSeconds : 0;
        if (reps != null) {
            each = reps * (tempo != null ? tempoSeconds() : SECONDS_A_REP + each);
        }
        return sets * each * (side == Side.EACH ? 2 : 1) + (sets - 1) * restSeconds;
    }

    private int tempoSeconds() {
        int sum = 0;
        for (var part : tempo.split("-")) {
            sum += Integer.parseInt(part);
        }
        return Math.max(1, sum);
    }
}
