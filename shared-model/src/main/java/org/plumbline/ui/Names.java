package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of people, shortened. */
@TemplateExtension
public class Names {
    /** The first letters of the first and the last name: "MO" for Maya Osei; "" for no name. */
    public static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        return Stream.of(parts[0], parts.length > 1 ? parts[parts.length - 1] : "")
                .map(Names::firstLetter)
                .collect(Collectors.joining());
    }

    /** What a person is called to their face: "Maya" for Maya Osei. */
    public static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }

    /** "Upper back" for upper back. */
    public static String capitalised(String words) {
        return words.isEmpty()
                ? ""
                : firstLetter(words) + words.substring(words.offsetByCodePoints(0, 1));
    }

    private static String firstLetter(String part) {
        return part.isEmpty()
                ? ""
                : Character.toString(part.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
