package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.library.LibraryFiles.Malformed;

/** Copies of one small sound library, each with one fault. */
class AMalformedLibraryStopsTheBuildTest {

    private static final String ROOT = "library-malformed/";

    @Test
    void theSoundOneLoads() {
        var files = new LibraryFiles(ROOT + "sound/");
        assertEquals(List.of("wall-slide", "floor-slide"), List.copyOf(files.exercises().keySet()));
        assertEquals("Morning", files.routines().get("morning").name());
        LibraryFiles.main(new String[] {ROOT + "sound/"});
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "unknown-field,           exercises/wall-slide.yaml,   3, porpose",
        "missing-name,            exercises/wall-slide.yaml,   10, name",
        "empty-name,              exercises/wall-slide.yaml,   1, name is empty",
        "reps-in-letters,         exercises/floor-slide.yaml, 13, dose.reps",
        "reps-of-none,            exercises/floor-slide.yaml, 13, Repetitions are from 1 to 100.",
        "reps-in-part,            exercises/floor-slide.yaml, 13, dose.reps",
        "no-dose,                 exercises/wall-slide.yaml,   10, dose",
        "duplicate-key,           exercises/wall-slide.yaml,  11, Duplicate field 'name'",
        "wrong-indentation,       exercises/wall-slide.yaml,   9, expected <block end>",
        "no-steps,                exercises/wall-slide.yaml,   7, steps is empty",
        "unknown-start,           exercises/floor-slide.yaml,  2, roof-slide",
        "start-in-a-circle,       exercises/wall-slide.yaml,   2, startsFrom leads back to",
        "unknown-exercise,        routines/morning.yaml,       7, there is no exercise roof-slide",
        "exercise-twice,          routines/morning.yaml,       9, once",
        "moment-twice,            routines/morning.yaml,       12, Two moments",
        "unknown-kind,            routines/morning.yaml,       4, HOURLY",
        "nothing-to-do,           routines/morning.yaml,       6, at least one exercise",
        "no-moment,               routines/morning.yaml,       4, at least one moment",
        "routine-without-a-name,  routines/morning.yaml,       1, name is empty",
        "one-id-twice,            index.yaml,                  3, floor-slide has another's id",
        "bad-id,                  index.yaml,                  3, exercises.floor-slide",
        "bad-slug,                index.yaml,                  3, small letters",
    })
    void itIsRefusedWithFileLineAndReason(String fault, String file, int line, String reason) {
        var path = ROOT + fault + "/" + file;
        var malformed = assertThrows(Malformed.class, () -> new LibraryFiles(ROOT + fault + "/"));
        assertTrue(
                malformed.getMessage().startsWith(path + ":" + line + ": "),
                malformed.getMessage());
        assertTrue(malformed.getMessage().contains(reason), malformed.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var root = ROOT + "no-such-file/";
        var malformed = assertThrows(Malformed.class, () -> new LibraryFiles(root));
        assertEquals(
                root + "exercises/floor-slide.yaml: there is no such file", malformed.getMessage());
    }

    @Test
    void theBuildsCheckEndsWithTheSameSentence() {
        var arguments = new String[] {ROOT + "reps-of-none/"};
        assertThrows(Malformed.class, () -> LibraryFiles.main(arguments));
    }
}
