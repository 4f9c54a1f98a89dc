package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.function.Executable;

/** What it means that a rule said no. */
public final class Refusals {

    private Refusals() {}

    /** Refused for exactly those fields, each with a whole sentence. */
    public static Refused refused(Set<String> fields, Executable attempt) {
        var refused = assertThrows(Refused.class, attempt);
        assertEquals(fields, refused.problems().keySet());
        refused.problems()
                .values()
                .forEach(
                        reason ->
                                assertTrue(
                                        reason.matches("[A-Z].* .*[.]"), "a sentence: " + reason));
        return refused;
    }

    /** Refused for that one field with a sentence that says so much. */
    public static void refused(String field, String says, Executable attempt) {
        var reason = refused(Set.of(field), attempt).problems().get(field);
        assertTrue(reason.contains(says), reason);
    }
}
