package org.plumbline.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The log of one process. */
record Log(Path file) {
    private static final int LONGEST = 200;
    private static final Pattern TELLING =
            Pattern.compile("\\b(ERROR|FATAL|PANIC|Error:|No space left|OutOfMemory|Exception:)");
    private static final Pattern STACK = Pattern.compile("^\\s+(at |\\.\\.\\. )");

    /** The line that most likely says why the process ended. */
    Optional<String> lastWords() {
        List<String> lines = lines();
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (TELLING.matcher(lines.get(at)).find()) {
                return Optional.of(shortened(lines.get(at)));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(shortened(lines.get(lines.size() - 1)));
    }

    /** The apps log in JSON; what went wrong in the end is what the innermost exception says. */
    private static String plain(String line) {
        if (!line.startsWith("{")) {
            return line.strip();
        }
        try {
            JsonNode entry = new ObjectMapper().readTree(line);
            JsonNode words = entry.path("message");
            JsonNode exception = entry.path("exception");
            while (exception.isObject()) {
                words = exception.path("message").isTextual() ? exception.get("message") : words;
                exception = exception.path("causedBy").path("exception");
            }
            return words.asText(line).lines().findFirst().orElse(line);
        } catch (JsonProcessingException notJson) {
            return line.strip();
        }
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !STACK.matcher(line).find())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String shortened(String line) {
        String text = plain(line);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
