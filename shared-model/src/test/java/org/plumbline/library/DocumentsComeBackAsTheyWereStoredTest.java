package org.plumbline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.library.Moment.Kind;

/** Programs and texts in the JSON that Hibernate writes into the database. */
class DocumentsComeBackAsTheyWereStoredTest {

    /** As Hibernate makes its own: with the modules it finds. */
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    private static final Program FULL =
            new Program(
                    List.of(
                            new WhenDo(
                                    new Moment(
                                            "before-work",
                                            "Before work",
                                            Kind.DAILY,
                                            UpperBack.MON_TO_FRI,
                                            LocalTime.of(7, 30),
                                            null,
                                            null),
                                    List.of(
                                            new Item(
                                                    UpperBack.PRESSES,
                                                    UpperBack.PULL_OVERS,
                                                    new Dose(3, 10, 5, 30, Side.EACH, "2-1-2", 2.5),
                                                    "Slowly · يسار · 🙂"))),
                            new WhenDo(UpperBack.stretching(3), UpperBack.both()),
                            new WhenDo(UpperBack.afterHolding(), UpperBack.both())));

    @Test
    void aProgram() throws Exception {
        var stored = json.writeValueAsString(FULL);
        assertEquals(FULL, json.readValue(stored, Program.class), stored);
    }

    @Test
    void aProgramIsAPlainListOfWhenAndDo() throws Exception {
        var stored = json.readTree(json.writeValueAsString(FULL));
        assertEquals("before-work", stored.path(0).path("when").path("key").asText());
        assertEquals(10, stored.path(0).path("do").path(0).path("dose").path("reps").asInt());
        assertFalse(
                stored.path(1).path("do").path(0).path("dose").has("tempo"), "nulls are left out");
        assertFalse(
                stored.path(0).path("do").path(0).path("dose").has("amount"), "nothing derived");
        assertFalse(stored.path(0).has("seconds"), "nothing derived");
    }

    @Test
    void everyExerciseOfOurs() throws Exception {
        for (var text : LibraryFiles.ours().exercises().values()) {
            var stored = json.writeValueAsString(text);
            assertEquals(text, json.readValue(stored, ExerciseText.class), stored);
        }
    }

    @Test
    void whatALibraryMigrationWritesIsWhatHibernateReads() throws Exception {
        for (var text : LibraryFiles.ours().exercises().values()) {
            var stored = new ObjectMapper().writeValueAsString(text);
            assertEquals(text, json.readValue(stored, ExerciseText.class), stored);
        }
    }
}
