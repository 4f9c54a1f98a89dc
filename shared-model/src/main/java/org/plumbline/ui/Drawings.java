package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The numbers behind rings and sparklines. Colour and form are left to the style sheet. */
@TemplateExtension(namespace = "ui", priority = 8)
public class Drawings {
    /** A ring of radius 41: its dash pattern, and whether there is an arc at all. */
    public record Ring(String dashes, boolean drawn) {}

    /** A bar of a sparkline in a box of 124 × 24; the kind is a class of its style sheet. */
    public record Bar(
            String kind, String x, String y, String width, String height, String radius) {}

    /** A line in a box of 64 × 24: its path, its last point, and whether it calls for attention. */
    public record Line(String path, String x, String y, boolean rising) {}

    private static final double AROUND = 2 * Math.PI * 41;

    /** The arc of n/N; none of 0/N and of 0/0. */
    public static Ring ring(Number n, Number of) {
        double due = of.doubleValue();
        double part = due == 0 ? 0 : Math.max(0, Math.min(1, n.doubleValue() / due));
        return new Ring(one(part * AROUND) + " " + one(AROUND), part > 0);
    }

    /**
     * One bar a day, oldest first, 28 of them fill the box.
     *
     * @param days {@code done}, {@code part}, {@code none}, {@code skip}, {@code hold}, {@code off}
     *     or {@code wait}
     */
    public static List<Bar> spark(List<?> days) {
        List<Bar> bars = new ArrayList<>();
        for (Object day : days) {
            double x = bars.size() * 4.5;
            bars.add(
                    switch (String.valueOf(day)) {
                        case "done" -> bar("d", x, 3, 3.25, 19, 1);
                        case "part" -> bar("p", x, 12, 3.25, 10, 1);
                        case "none", "skip" -> bar("n", x + 0.5, 18.5, 2.25, 3, 0.5);
                        case "hold" -> bar("h", x, 20, 4.5, 2, 0);
                        default -> bar("o", x + 0.9, 21, 1.4, 1.4, 0.7);
                    });
        }
        return bars;
    }

    /**
     * The line of pain ratings, oldest first. It calls for attention when it ends at 7 or more, or
     * 2 or more above where it began (DESIGN §8.11).
     *
     * @param values ratings from 0 to 10
     */
    public static Line painLine(List<? extends Number> values) {
        if (values.isEmpty()) {
            return new Line("", "", "", false);
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            path.append(i == 0 ? "M" : "L").append(x(i, values)).append(' ').append(y(i, values));
        }
        int end = values.size() - 1;
        double last = values.get(end).doubleValue();
        boolean rising = last >= 7 || last - values.get(0).doubleValue() >= 2;
        return new Line(path.toString(), x(end, values), y(end, values), rising);
    }

    private static String x(int i, List<? extends Number> values) {
        return one(values.size() == 1 ? 61 : 3 + 58.0 * i / (values.size() - 1));
    }

    private static String y(int i, List<? extends Number> values) {
        return one(21 - 1.9 * values.get(i).doubleValue());
    }

    private static Bar bar(
            String kind, double x, double y, double width, double height, double radius) {
        return new Bar(kind, two(x), two(y), two(width), two(height), two(radius));
    }

    private static String one(double n) {
        return round(n, 1);
    }

    private static String two(double n) {
        return round(n, 2);
    }

    private static String round(double n, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(n).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
