package org.plumbline.practice;

import java.util.UUID;
import org.plumbline.history.Refused;

/**
 * How much of one exercise was done in a session.
 *
 * @param exercise the library entry
 * @param sets finished or begun, 0 to 50
 * @param amount repetitions, or seconds of hold, over all sets and sides, 0 to 50,000
 */
public record Done(UUID exercise, int sets, int amount) {

    /**
     * @throws Refused when a number is out of its range
     */
    public Done {
        if (sets < 0 || sets > 50) {
            throw new Refused("sets", "Sets done are from 0 to 50.");
        }
        if (amount < 0 || amount > 50_000) {
            throw new Refused("amount", "What was done is from 0 to 50,000.");
        }
    }
}
