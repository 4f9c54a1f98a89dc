package org.plumbline.portal.practice;

import io.quarkus.qute.TemplateExtension;
import org.plumbline.library.Dose;
import org.plumbline.practice.Reason;

/** Small questions that the practice pages ask. */
@TemplateExtension(namespace = "practice")
class PracticeWords {

    static boolean is(String typed, Reason reason) {
        return reason.name().equals(typed);
    }

    static boolean wentThrough(String typed) {
        return typed == null || typed.equals(SessionForm.NOT_STOPPED);
    }

    static String amountLabel(Dose dose) {
        return dose.reps() != null
                ? "Repetitions in each ticked set"
                : "Seconds held in each ticked set";
    }
}
