package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The article's two exercises and its routine, with every fact of it in our own words. */
class OurLibraryHasEveryFactTest {

    private static final Path FILES = Path.of("src/main/resources/library");

    private final LibraryFiles ours = LibraryFiles.ours();
    private final ExerciseText presses = ours.exercises().get("static-back-reverse-presses");
    private final ExerciseText pullOvers = ours.exercises().get("static-back-pull-overs");

    /** Each of those words, or one of their alternatives, stands in the texts. */
    private static void says(List<String> texts, String... words) {
        var all = String.join(" ", texts).toLowerCase();
        for (var word : words) {
            assertTrue(
                    Stream.of(word.split("\\|")).anyMatch(all::contains),
                    word + " is not in " + all);
        }
    }

    @Test
    void bothAreDoneThreeTimesTen() {
        for (var text : List.of(presses, pullOvers)) {
            assertEquals(3, text.dose().sets());
            assertEquals(10, text.dose().reps());
            assertEquals(Side.BOTH, text.dose().side());
        }
    }

    @Test
    void pressesAreSetUpOnTheBackWithTheLegsUpAtNinetyDegrees() {
        says(presses.setUp(), "on your back", "block", "chair", "hips and knees", "ninety degrees");
        says(presses.setUp(), "arms", "straight out", "shoulder", "floor");
        says(presses.setUp(), "elbows to ninety", "loose fists", "ceiling");
        says(presses.props(), "block", "chair");
    }

    @Test
    void pressesSqueezeTheShoulderBladesDownAndTogether() {
        says(presses.steps(), "shoulder blades", "down", "together|towards each other");
        says(presses.steps(), "let go|release", "between");
        assertTrue(presses.steps().size() >= 2);
    }

    @Test
    void pressesSayWhatToMind() {
        says(presses.cues().dos(), "legs", "back", "stomach", "loose|relax|soft");
        says(presses.cues().dos(), "backs of your arms", "floor");
        says(presses.cues().donts(), "push", "lift", "elbows");
        says(List.of(presses.rangeLimit()), "arms", "floor");
    }

    @Test
    void kneesThatFallOutAreHelpedByStackingTowelsOrBlankets() {
        var knees = presses.adjustments().get(0);
        says(List.of(knees.sign()), "knees", "out");
        says(List.of(knees.change()), "too low", "blankets", "towels", "stack", "height");
    }

    @Test
    void pullOversBeginInThePositionOfThePresses() {
        assertEquals("static-back-reverse-presses", pullOvers.startsFrom());
        assertEquals(presses.startingPosition(), pullOvers.startingPosition());
        says(pullOvers.setUp(), "above your chest", "elbows locked", "clasp", "ceiling");
    }

    @Test
    void pullOversGoToTheFloorAndBackWithStraightElbows() {
        says(pullOvers.steps(), "lower", "over your head|above your head", "floor", "back");
        says(pullOvers.cues().dos(), "stomach", "lower back", "soft|relax", "straight");
        says(pullOvers.cues().donts(), "elbows bend");
        says(List.of(pullOvers.rangeLimit()), "floor", "straight elbows");
        var hands = pullOvers.adjustments().get(0);
        says(List.of(hands.sign(), hands.change()), "floor", "only as low", "elbows stay straight");
    }

    @Test
    void theRoutineSaysWhenAndWhatFor() {
        var routine = ours.routines().get("upper-back-tension");
        says(List.of(routine.purpose()), "tension", "rounded", "upper back", "shoulders");
        assertEquals(
                List.of("before-work", "after-work", "after-holding-your-child"),
                routine.program().stream().map(line -> line.when().key()).toList());
        assertEquals(
                List.of(Moment.Kind.DAILY, Moment.Kind.DAILY, Moment.Kind.AS_NEEDED),
                routine.program().stream().map(line -> line.when().kind()).toList());
        for (var line : routine.program()) {
            assertEquals(
                    List.of("static-back-reverse-presses", "static-back-pull-overs"),
                    line.items().stream().map(entry -> entry.exercise()).toList());
        }
        var notes = routine.program().stream().map(line -> line.items().get(0).note()).toList();
        says(List.of(notes.get(0)), "sets your body up");
        says(List.of(notes.get(1)), "tension");
        says(List.of(notes.get(2)), "forward pull");
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        assertEquals(named("exercises"), ours.exercises().keySet());
        assertEquals(named("routines"), ours.routines().keySet());
    }

    private static Set<String> named(String folder) throws IOException {
        try (var files = Files.list(FILES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** The article lies beside the project where it was written, and is not part of it. */
    @Test
    void noSentenceIsTheArticles() throws IOException {
        var article = Path.of("../../shared/seeds/upper-back-tension.txt");
        assumeTrue(Files.exists(article), "the article is not here");
        var ourWords = " ";
        try (var files = Files.walk(FILES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                ourWords += words(Files.readString(file)) + " ";
            }
        }
        var copied = new TreeSet<String>();
        for (var sentence : Files.readString(article).split("[.!?:()\\n]")) {
            var theirs = words(sentence);
            if (theirs.split(" ").length >= 6 && ourWords.contains(" " + theirs + " ")) {
                copied.add(sentence.strip());
            }
        }
        assertEquals(Set.of(), copied);
    }

    private static String words(String text) {
        return text.toLowerCase().replaceAll("[^a-z0-9]+", " ").strip();
    }
}
