package org.plumbline.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plumbline.history.Refused;

/**
 * Our own exercises and routines, as files under {@code library/}. The build reads them all once
 * and stops at the first that makes no sense, with file, line and reason.
 */
public final class LibraryFiles {

    /**
     * One routine's file; exercises by slug, each with the exercise's own dose unless it says
     * another. The rules of a {@link Program} hold already here, where the line is known.
     */
    public record RoutineFile(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String purpose,
            @JsonProperty(required = true) List<Line> program) {

        public RoutineFile {
            said("name", name);
            said("purpose", purpose);
            said("program", program);
            new Program(program.stream().map(Line::rehearsed).toList());
        }

        /** When → Do. */
        public record Line(
                @JsonProperty(required = true) Moment when,
                @JsonProperty(value = "do", required = true) List<Entry> items) {

            public Line {
                said("when", when);
                said("do", items);
                rehearsed(when, items);
            }

            private WhenDo rehearsed() {
                return rehearsed(when, items);
            }

            private static WhenDo rehearsed(Moment when, List<Entry> items) {
                return new WhenDo(when, items.stream().map(Entry::rehearsed).toList());
            }
        }

        /** An exercise by slug. */
        public record Entry(
                @JsonProperty(required = true) String exercise, Dose dose, String note) {

            public Entry {
                said("exercise", exercise);
            }

            /** With an id and a dose that will do until the real ones are known. */
            private Item rehearsed() {
                var id = UUID.nameUUIDFromBytes(exercise.getBytes(UTF_8));
                return new Item(id, id, dose == null ? Dose.reps(1, 1) : dose, note);
            }
        }

        private static void said(String field, Object value) {
            if (value == null || value instanceof String text && text.isBlank()) {
                throw new IllegalArgumentException(field + " is empty");
            }
        }
    }

    /** A file that makes no sense; the message is its path, line and the reason. */
    public static class Malformed extends RuntimeException {
        Malformed(String path, int line, String reason) {
            super(path + (line > 0 ? ":" + line : "") + ": " + reason);
        }
    }

    private record Index(
            @JsonProperty(required = true) LinkedHashMap<String, UUID> exercises,
            @JsonProperty(required = true) List<String> routines) {}

    private static final JsonMapper YAML =
            JsonMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, UUID> ids;
    private final Map<String, ExerciseText> exercises = new LinkedHashMap<>();
    private final Map<String, RoutineFile> routines = new LinkedHashMap<>();

    /**
     * @param root the folder on the class path, as in {@code library/}
     * @throws Malformed at the first file that makes no sense
     */
    public LibraryFiles(String root) {
        var index = read(root + "index.yaml", Index.class);
        ids = index.exercises();
        checkIndex(root + "index.yaml");
        ids.keySet()
                .forEach(
                        slug ->
                                exercises.put(
                                        slug,
                                        read(
                                                root + "exercises/" + slug + ".yaml",
                                                ExerciseText.class)));
        exercises.forEach((slug, text) -> followStart(root, slug));
        for (var slug : index.routines()) {
            var path = root + "routines/" + slug + ".yaml";
            var routine = read(path, RoutineFile.class);
            routine.program().stream()
                    .flatMap(line -> line.items().stream())
                    .filter(entry -> !exercises.containsKey(entry.exercise()))
                    .findFirst()
                    .ifPresent(
                            entry -> {
                                throw new Malformed(
                                        path,
                                        lineWith(path, "exercise: " + entry.exercise()),
                                        "there is no exercise " + entry.exercise());
                            });
            routines.put(slug, routine);
        }
    }

    /** Plumbline's own files. */
    public static LibraryFiles ours() {
        return new LibraryFiles("library/");
    }

    /** The build's check. */
    public static void main(String[] roots) {
        new LibraryFiles(roots.length == 0 ? "library/" : roots[0]);
    }

    public Map<String, UUID> ids() {
        return ids;
    }

    /** Text by slug, in the index's order. */
    public Map<String, ExerciseText> exercises() {
        return exercises;
    }

    /** Routines by slug, in the index's order. */
    public Map<String, RoutineFile> routines() {
        return routines;
    }

    private void checkIndex(String path) {
        var seen = new HashSet<UUID>();
        ids.forEach(
                (slug, id) -> {
                    if (!SLUG.matcher(slug).matches()) {
                        throw new Malformed(
                                path,
                                lineWith(path, slug + ":"),
                                slug + " is not small letters, digits and hyphens");
                    }
                    if (id == null || !seen.add(id)) {
                        throw new Malformed(
                                path,
                                lineWith(path, slug + ":"),
                                slug + (id == null ? " has no id" : " has another's id"));
                    }
                });
    }

    private void followStart(String root, String slug) {
        var path = root + "exercises/" + slug + ".yaml";
        var seen = new HashSet<String>();
        for (var at = slug; at != null; at = exercises.get(at).startsFrom()) {
            if (!exercises.containsKey(at)) {
                throw new Malformed(
                        path, lineWith(path, "startsFrom:"), "startsFrom names no exercise: " + at);
            }
            if (!seen.add(at)) {
                throw new Malformed(
                        path, lineWith(path, "startsFrom:"), "startsFrom leads back to " + at);
            }
        }
    }

    /** The number of the last line with these words. */
    private static int lineWith(String path, String words) {
        return lineWith(words, path, Integer.MAX_VALUE);
    }

    /** The number of the last line with these words, up to that one; that one if none has them. */
    private static int lineWith(String words, String path, int upTo) {
        int found = upTo;
        try (var file = LibraryFiles.class.getClassLoader().getResourceAsStream(path);
                var lines = new LineNumberReader(new InputStreamReader(file, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (lines.getLineNumber() <= upTo && line.contains(words)) {
                    found = lines.getLineNumber();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static <T> T read(String path, Class<T> type) {
        try (var file = LibraryFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new Malformed(path, 0, "there is no such file");
            }
            return YAML.readValue(file, type);
        } catch (JsonProcessingException problem) {
            throw new Malformed(path, line(path, problem), reason(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reader notices at the end of a thing what is wrong with one of its fields. */
    private static int line(String path, JsonProcessingException problem) {
        int noticed = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr();
        if (problem.getCause() instanceof Refused refused) {
            return lineWith(refused.problems().keySet().iterator().next() + ":", path, noticed);
        }
        if (problem.getCause() instanceof IllegalArgumentException empty) {
            return lineWith(empty.getMessage().split(" ")[0] + ":", path, noticed);
        }
        return problem instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? lineWith(
                        mapping.getPath().get(mapping.getPath().size() - 1).getFieldName() + ":",
                        path,
                        noticed)
                : noticed;
    }

    /** The field and our own reason where a record refused, else what the reader says. */
    private static String reason(JsonProcessingException problem) {
        var reason =
                problem.getCause() == null
                        ? problem.getOriginalMessage()
                        : problem.getCause().getMessage();
        if (!(problem instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return reason;
        }
        var field = new StringBuilder();
        mapping.getPath()
                .forEach(
                        step ->
                                field.append(
                                        step.getFieldName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : (field.isEmpty() ? "" : ".")
                                                        + step.getFieldName()));
        return field + ": " + reason;
    }
}
