package org.plumbline.console.caseload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Which clients are asked for, and in which order.
 *
 * @param q part of a name, in any case and without its accents
 * @param sort a column's key; with a minus before it the other way round
 */
record Asked(String q, String sort) {

    /** The columns to sort by; what needs a look comes first. */
    private enum Column {
        NAME(Comparator.comparing(row -> plain(row.name()))),
        MONTH(Comparator.comparing(row -> share(row.month()))),
        WEEK(Comparator.comparing(row -> share(row.week()))),
        PAIN(Comparator.comparing(row -> row.pain() == null ? 1 : -row.pain().now())),
        LAST(
                Comparator.comparing(
                        CaseloadRow::last, Comparator.nullsFirst(Comparator.naturalOrder())));

        private final Comparator<CaseloadRow> order;

        Column(Comparator<CaseloadRow> order) {
            this.order = order;
        }

        private static double share(org.plumbline.adherence.Ratio ratio) {
            return ratio.hasData() ? ratio.rate() : 2;
        }
    }

    Asked {
        q = q == null ? "" : q.strip();
        sort = sort == null ? "" : sort;
    }

    public boolean means(String name) {
        return plain(name).contains(plain(q));
    }

    public Comparator<CaseloadRow> order() {
        var order = column().order;
        return (reversed() ? order.reversed() : order).thenComparing(Column.NAME.order);
    }

    /** The page sorted by that column; the other way round when it is already. */
    public String href(String column) {
        boolean again = column.equals(key()) && !reversed();
        return "/caseload?sort="
                + (again ? "-" : "")
                + column
                + (q.isEmpty() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** How the column is sorted; none when the list is sorted by another. */
    public String sorted(String column) {
        return column.equals(key()) ? (reversed() ? "descending" : "ascending") : null;
    }

    private boolean reversed() {
        return sort.startsWith("-");
    }

    private String key() {
        return column().name().toLowerCase(Locale.ROOT);
    }

    private Column column() {
        for (var column : Column.values()) {
            if (column.name().equalsIgnoreCase(reversed() ? sort.substring(1) : sort)) {
                return column;
            }
        }
        return Column.NAME;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
