package org.plumbline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.plumbline.history.Refused;

/** Checks what was typed, field by field, before anything is done with it. */
@ApplicationScoped
public class Forms {

    @Inject Validator validator;

    /**
     * @throws Refused with a sentence for every field that cannot be read
     */
    public void check(Object form) {
        var problems = new LinkedHashMap<String, String>();
        validator
                .validate(form)
                .forEach(v -> problems.putIfAbsent(v.getPropertyPath().toString(), v.getMessage()));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** The number that was typed into a checked field; none when it was left empty. */
    public static Integer number(String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    /**
     * @throws Refused when it is not an id; only a tampered form has such
     */
    public static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Refused("id", "This form is incomplete; reload the page.");
        }
    }
}
