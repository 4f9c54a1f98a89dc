package org.plumbline.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.history.Refused;

/** Gathers what the parts of a form refuse, so that it comes back with all of it at once. */
public final class Problems {

    private final Map<String, String> found = new LinkedHashMap<>();

    /**
     * @param place what stands before the part's own fields, as in {@code moments[0].}
     * @return the part; none when it was refused
     */
    public <T> T at(String place, Supplier<T> part) {
        try {
            return part.get();
        } catch (Refused refusal) {
            refusal.problems().forEach((field, reason) -> found.putIfAbsent(place + field, reason));
            return null;
        }
    }

    public void say(String field, String reason) {
        found.putIfAbsent(field, reason);
    }

    /**
     * @throws Refused with everything that was found, if anything was
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
