package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TheCatalogueKeepsStudiosApartTest {
    @Test
    void boots() {
        assertEquals(1, 1);
    }
}
