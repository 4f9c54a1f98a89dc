package org.plumbline.adherence;

import java.util.List;

/**
 * The frequency of a group: the mean of its clients' rates, so that nobody counts more for being
 * asked more, with the pooled n/N beside it.
 *
 * @param mean 0 to 1
 * @param leftOut clients with too little due to say anything
 */
public record GroupRate(double mean, Ratio pooled, int leftOut) {

    /** A client with less due than this is left out (DESIGN §8.10). */
    public static final int LEAST_DUE = 3;

    public static GroupRate of(List<Ratio> clients) {
        var counted = clients.stream().filter(ratio -> ratio.total() >= LEAST_DUE).toList();
        return new GroupRate(
                counted.stream().mapToDouble(Ratio::rate).average().orElse(0),
                counted.stream().reduce(Ratio.NO_DATA, Ratio::plus),
                clients.size() - counted.size());
    }
}
