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
import java.util.Locale;

/**
 * Text in any script, emoji included, up to {@code max} characters. A NUL, which PostgreSQL cannot
 * keep, and other control characters than tab and line breaks are refused.
 */
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    int max();

    /** The field's name, as the sentence begins. */
    String what();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    class Check implements ConstraintValidator<PlainText, String> {

        private PlainText limits;

        @Override
        public void initialize(PlainText annotation) {
            limits = annotation;
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (typed == null) {
                return true;
            }
            if (typed.chars().anyMatch(PlainText.Check::unwritable)) {
                return say(
                        context,
                        limits.what() + " holds a character that cannot be kept. Type it anew.");
            }
            if (typed.strip().length() > limits.max()) {
                return say(
                        context,
                        String.format(
                                Locale.ENGLISH,
                                "%s has at most %,d characters; this one has %,d.",
                                limits.what(),
                                limits.max(),
                                typed.strip().length()));
            }
            return true;
        }

        private static boolean unwritable(int c) {
            return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        }

        private static boolean say(ConstraintValidatorContext context, String sentence) {
            context.disableDefaultConstraintViolation();
            // Braces are the message language's; nothing that was typed is in the sentence.
            context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
            return false;
        }
    }
}
