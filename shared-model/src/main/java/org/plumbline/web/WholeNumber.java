package org.plumbline.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What was typed is empty or a whole number in the range. It stays text, so that it can be shown
 * again.
 */
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
@Constraint(validatedBy = WholeNumber.Check.class)
public @interface WholeNumber {

    long min();

    long max();

    /** The field's name, as the sentence begins. */
    String what();

    String message() default "{what} must be a whole number from {min} to {max}.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    class Check implements ConstraintValidator<WholeNumber, String> {

        private WholeNumber range;

        @Override
        public void initialize(WholeNumber annotation) {
            range = annotation;
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (typed == null || typed.isBlank()) {
                return true;
            }
            try {
                long number = Long.parseLong(typed.strip());
                return number >= range.min() && number <= range.max();
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }
    }
}
