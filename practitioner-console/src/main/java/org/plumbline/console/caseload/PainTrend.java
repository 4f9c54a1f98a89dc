package org.plumbline.console.caseload;

import java.util.ArrayList;
import java.util.List;

/**
 * Pain after exercise over the last four weeks, as a list shows it.
 *
 * @param points ratings in order, few enough for a small line; the first and the last as told
 */
public record PainTrend(int was, int now, List<Double> points) {

    private static final int MOST = 8;

    /** None when nothing was told. */
    public static PainTrend of(List<Integer> told) {
        if (told.isEmpty()) {
            return null;
        }
        int last = told.size() - 1;
        var points = new ArrayList<Double>();
        points.add((double) told.get(0));
        int steps = Math.min(MOST, last) - 1;
        for (int n = 0; n < steps; n++) {
            var part = told.subList(1 + (last - 1) * n / steps, 1 + (last - 1) * (n + 1) / steps);
            points.add(part.stream().mapToInt(Integer::intValue).average().orElseThrow());
        }
        points.add((double) told.get(last));
        return new PainTrend(told.get(0), told.get(last), points);
    }
}
