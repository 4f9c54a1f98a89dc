package org.plumbline.library;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The two exercises of the story and the moments they are done in, as plain values. */
public final class UpperBack {

    public static final UUID PRESSES = new UUID(0x7000, 0x8000_0000_0000_0001L);
    public static final UUID PULL_OVERS = new UUID(0x7000, 0x8000_0000_0000_0002L);

    public static final Set<DayOfWeek> MON_TO_FRI =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private UpperBack() {}

    public static Item item(UUID exercise, Dose dose) {
        return new Item(exercise, exercise, dose, "");
    }

    /** Both exercises, three times ten. */
    public static List<Item> both() {
        return List.of(item(PRESSES, Dose.reps(3, 10)), item(PULL_OVERS, Dose.reps(3, 10)));
    }

    public static Moment beforeWork() {
        return Moment.daily("before-work", "Before work", MON_TO_FRI);
    }

    public static Moment afterWork() {
        return Moment.daily("after-work", "After work", MON_TO_FRI);
    }

    public static Moment afterHolding() {
        return Moment.asNeeded(
                "after-holding-your-child", "After holding your child", "I held my child");
    }

    public static Moment stretching(int timesAWeek) {
        return Moment.quota("stretching", "Stretching", timesAWeek);
    }

    /** Both exercises at each of those moments. */
    public static Program at(Moment... moments) {
        return new Program(
                Arrays.stream(moments).map(moment -> new WhenDo(moment, both())).toList());
    }

    public static Program at(Moment moment, Item first, Item... more) {
        return new Program(
                List.of(
                        new WhenDo(
                                moment,
                                Stream.concat(Stream.of(first), Arrays.stream(more)).toList())));
    }
}
