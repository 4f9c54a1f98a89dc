package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import org.plumbline.history.Refused;

/** One line of a program: when this moment comes, do these exercises in this order. */
public record WhenDo(@JsonProperty("when") Moment moment, @JsonProperty("do") List<Item> items) {

    /** The most exercises of one moment. */
    public static final int MOST_ITEMS = 30;

    /**
     * @throws Refused when there is no exercise, one twice, or more than {@value #MOST_ITEMS}
     */
    public WhenDo {
        if (items == null || items.isEmpty()) {
            throw new Refused("exercises", "Give the moment at least one exercise.");
        }
        if (items.size() > MOST_ITEMS) {
            throw new Refused(
                    "exercises",
                    "A moment has at most %d exercises; this one has %d."
                            .formatted(MOST_ITEMS, items.size()));
        }
        var seen = new HashSet<>();
        if (!items.stream().map(Item::exercise).allMatch(seen::add)) {
            throw new Refused("exercises", "An exercise stands in a moment once; raise its sets.");
        }
        items = List.copyOf(items);
    }

    @JsonIgnore
    public int seconds() {
        return items.stream().mapToInt(Item::seconds).sum();
    }
}
