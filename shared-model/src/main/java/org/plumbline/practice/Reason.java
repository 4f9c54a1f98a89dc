package org.plumbline.practice;

import java.util.stream.Stream;
import org.plumbline.history.Refused;

/** Why a session was skipped or stopped early. */
public enum Reason {
    PAIN,
    NO_TIME,
    FORGOT,
    UNWELL,
    NO_EQUIPMENT,
    UNCLEAR,
    TOO_HARD;

    /**
     * @throws Refused when there is no reason of that name
     */
    public static Reason named(String typed) {
        return Stream.of(values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("reason", "Choose what kept you from it."));
    }
}
