package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void theDocumentedPorts() {
        assertEquals(new Ports(8080, 8081, 8090, 8091, 8180, 5433, 1025), Ports.standard());
    }

    @Test
    void allPortsAreCountedFromTheBase() {
        assertEquals(new Ports(9000, 9001, 9010, 9011, 9100, 9002, 9003), Ports.from(9000));
    }

    @Test
    void noTwoPartsShareAPort() {
        assertEquals(7, Set.copyOf(Ports.from(9000).byPart().values()).size());
        assertEquals(7, Set.copyOf(Ports.standard().byPart().values()).size());
    }

    @Test
    void aPortInUseIsRefusedWithItsNumberAndAWayOut() throws IOException {
        Ports ports = Ports.free();
        assertDoesNotThrow(ports::requireFree);

        try (ServerSocket other =
                new ServerSocket(ports.keycloak(), 1, InetAddress.getByName("127.0.0.1"))) {
            String sentence = assertThrows(Refusal.class, ports::requireFree).getMessage();

            assertTrue(sentence.startsWith("Port " + other.getLocalPort() + " (Keycloak)"));
            assertTrue(sentence.contains("--port-base"));
        }
    }
}
