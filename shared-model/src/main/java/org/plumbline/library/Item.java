package org.plumbline.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.history.Refused;

/**
 * One exercise to do.
 *
 * @param exercise the library entry; what is done of it adds up across its revisions
 * @param revision the immutable text that was prescribed
 * @param note the practitioner's word to the client, up to 500 characters
 */
public record Item(UUID exercise, UUID revision, Dose dose, String note) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 500;

    /**
     * @throws Refused when the note is too long
     */
    public Item {
        note = note == null ? "" : note.strip();
        if (note.length() > NOTE_LENGTH) {
            throw new Refused(
                    "note",
                    String.format(
                            Locale.ENGLISH,
                            "A note has at most %,d characters; this one has %,d.",
                            NOTE_LENGTH,
                            note.length()));
        }
    }

    @JsonIgnore
    public int seconds() {
        return dose.seconds();
    }
}
