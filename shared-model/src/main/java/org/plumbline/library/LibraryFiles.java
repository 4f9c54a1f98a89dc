package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Our own exercises and routines, as files under {@code library/}. The build reads them all once
 * and stops at the first that makes no sense, with file, line and reason.
 */
public final class LibraryFiles {

    /** A file that makes no sense; the message is its path, line and the reason. */
    public static class Malformed extends RuntimeException {
        Malformed(String path, int line, String reason) {
            super(path + (line > 0 ? ":" + line : "") + ": " + reason);
        }
    }

    private record Index(
            @JsonProperty(required = true) LinkedHashMap<String, UUID> exercises,
            @JsonProperty(required = true) List<String> routines) {}

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, UUID> ids;
    private final Map<String, ExerciseText> exercises = new LinkedHashMap<>();
    private final Map<String, RoutineFile> routines = new LinkedHashMap<>();

    /**
     * @param root the folder on the class path, as in {@code library/}
     * @throws Malformed at the first file that makes no sense
     */
    public LibraryFiles(String root) {
        var file = new YamlFile(root + "index.yaml");
        var index = file.as(Index.class);
        ids = index.exercises();
        checkIndex(file);
        for (var slug : ids.keySet()) {
            exercises.put(slug, exercise(root, slug).as(ExerciseText.class));
        }
        exercises.keySet().forEach(slug -> followStart(exercise(root, slug), slug));
        for (var slug : index.routines()) {
            var routine = new YamlFile(root + "routines/" + slug + ".yaml");
            routines.put(slug, routine.as(RoutineFile.class));
            checkExercises(routine, routines.get(slug));
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

    private static YamlFile exercise(String root, String slug) {
        return new YamlFile(root + "exercises/" + slug + ".yaml");
    }

    private void checkIndex(YamlFile file) {
        var seen = new HashSet<UUID>();
        ids.forEach(
                (slug, id) -> {
                    if (!SLUG.matcher(slug).matches()) {
                        throw file.malformed(
                                slug + ":", slug + " is not small letters, digits and hyphens");
                    }
                    if (id == null || !seen.add(id)) {
                        throw file.malformed(
                                slug + ":",
                                slug + (id == null ? " has no id" : " has another's id"));
                    }
                });
    }

    private void followStart(YamlFile file, String slug) {
        var seen = new HashSet<String>();
        for (var at = slug; at != null; at = exercises.get(at).startsFrom()) {
            if (!exercises.containsKey(at)) {
                throw file.malformed("startsFrom:", "startsFrom names no exercise: " + at);
            }
            if (!seen.add(at)) {
                throw file.malformed("startsFrom:", "startsFrom leads back to " + at);
            }
        }
    }

    private void checkExercises(YamlFile file, RoutineFile routine) {
        for (var line : routine.program()) {
            for (var entry : line.items()) {
                if (!exercises.containsKey(entry.exercise())) {
                    throw file.malformed(
                            "exercise: " + entry.exercise(),
                            "there is no exercise " + entry.exercise());
                }
            }
        }
    }
}
