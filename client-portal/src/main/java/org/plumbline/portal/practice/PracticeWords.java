package org.plumbline.portal.practice;

import io.quarkus.qute.TemplateExtension;
import org.plumbline.library.Dose;
import org.plumbline.practice.Reason;

/** Small questions that the practice pages ask. */
@TemplateExtension(namespace = "page")
class PracticeWords {

    static boolean is(String typed, Reason reason) {
        return reason.name().equals(typed);
    }

    static boolean isNot(String typed) {
        return typed == null || typed.isBlank();
    }

    static String amountLabel(Dose dose) {
        return dose.reps() != null
                ? "Repetitions in each ticked set"
                : "Seconds held in each ticked set";
    }
}
