package org.plumbline.console.adherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.adherence.PainWeek;

/**
 * Where the points of pain by week lie, in a box of 720 × 230. Colour and form are the style
 * sheet's.
 */
public record PainChart(
        List<Dot> before, List<Dot> after, List<Label> weeks, List<Label> grid, String says) {

    /** One week's mean. */
    public record Dot(String x, String y, double value) {

        /** The corner of a square around it. */
        public String left() {
            return shift(x);
        }

        public String top() {
            return shift(y);
        }

        private static String shift(String of) {
            return number(Double.parseDouble(of) - 3.5);
        }
    }

    /** A week below the axis, or a rating beside it. */
    public record Label(String at, LocalDate monday, int value) {}

    private static final double LEFT = 34;
    private static final double RIGHT = 650;
    private static final double BOTTOM = 204;
    private static final double STEP = 18.4;

    public static PainChart of(List<PainWeek> weeks) {
        double width = weeks.size() < 2 ? 0 : (RIGHT - LEFT) / (weeks.size() - 1);
        var before = dots(weeks, width, PainWeek::before);
        var after = dots(weeks, width, PainWeek::after);
        return new PainChart(
                before,
                after,
                IntStream.range(0, weeks.size())
                        .filter(n -> n % 2 == 0 || weeks.size() < 8)
                        .mapToObj(
                                n -> new Label(number(LEFT + n * width), weeks.get(n).monday(), 0))
                        .toList(),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(n -> new Label(number(BOTTOM - 2 * n * STEP), null, 2 * n))
                        .toList(),
                "Pain by week, mean of the check-ins, 0 to 10."
                        + fromTo(" Before exercise", before)
                        + fromTo(" After exercise", after));
    }

    public String beforePath() {
        return path(before);
    }

    public String afterPath() {
        return path(after);
    }

    /** The newest mean before exercise; none when there is none. */
    public Dot lastBefore() {
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    /** The newest mean after exercise; none when there is none. */
    public Dot lastAfter() {
        return after.isEmpty() ? null : after.get(after.size() - 1);
    }

    /** The height of a text beside the last point, clear of the other one. */
    public String beside(boolean isBefore) {
        var own = isBefore ? lastBefore() : lastAfter();
        var other = isBefore ? lastAfter() : lastBefore();
        double y = Double.parseDouble(own.y) + 4;
        if (other == null || Math.abs(Double.parseDouble(other.y) - y + 4) > 15) {
            return number(y);
        }
        boolean above = own.value > other.value || own.value == other.value && isBefore;
        return number(y + (above ? -7 : 9));
    }

    private static List<Dot> dots(
            List<PainWeek> weeks, double width, Function<PainWeek, Double> mean) {
        return IntStream.range(0, weeks.size())
                .mapToObj(
                        n -> {
                            var value = mean.apply(weeks.get(n));
                            return value == null
                                    ? null
                                    : new Dot(
                                            number(LEFT + n * width),
                                            number(BOTTOM - value * STEP),
                                            value);
                        })
                .filter(Objects::nonNull)
                .toList();
    }

    private static String path(List<Dot> dots) {
        return dots.stream()
                .map(dot -> dot.x + " " + dot.y)
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String fromTo(String what, List<Dot> dots) {
        return dots.isEmpty()
                ? ""
                : "%s from %s to %s."
                        .formatted(
                                what,
                                number(dots.get(0).value),
                                number(dots.get(dots.size() - 1).value));
    }

    private static String number(double n) {
        return String.format(Locale.ROOT, "%.1f", n);
    }
}
