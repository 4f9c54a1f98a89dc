package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void initialsAreTheFirstAndTheLastName() {
        assertEquals("MO", Names.initials("Maya Osei"));
        assertEquals("OA", Names.initials("Oluwaseun Ade Adeyemi-Thornbury"));
        assertEquals("M", Names.initials(" maya "));
        assertEquals("ÉÖ", Names.initials("élise öberg"));
        assertEquals("", Names.initials(" "));
    }

    @Test
    void peopleAreGreetedByTheirFirstName() {
        assertEquals("Maya", Names.firstName("Maya Osei"));
    }
}
