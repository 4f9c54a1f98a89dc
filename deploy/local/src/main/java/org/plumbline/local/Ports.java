package org.plumbline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which part listens where; all of it on the loopback interface. */
public record Ports(
        int portal,
        int console,
        int portalManagement,
        int consoleManagement,
        int keycloak,
        int postgres,
        int mail) {

    private static final int HIGHEST_OFFSET = 100;

    /** The ports that the documentation names. */
    public static Ports standard() {
        return new Ports(8080, 8081, 8090, 8091, 8180, 5433, 1025);
    }

    /** All ports counted from {@code base}, so that a second stack can run beside the first. */
    public static Ports from(int base) {
        if (base < 1024 || base > 65535 - HIGHEST_OFFSET) {
            throw new Refusal(
                    "--port-base takes a number from 1024 to %d, not %d."
                            .formatted(65535 - HIGHEST_OFFSET, base));
        }
        return new Ports(
                base, base + 1, base + 10, base + 11, base + HIGHEST_OFFSET, base + 2, base + 3);
    }

    /** A set of ports nobody listens on now, below the range the kernel hands out by itself. */
    public static Ports free() {
        for (int base = 20000; base < 30000; base += 200) {
            Ports candidate = from(base);
            if (candidate.byPart().values().stream().allMatch(Ports::isFree)) {
                return candidate;
            }
        }
        throw new Refusal("No free ports between 20000 and 30000: stop something and try again.");
    }

    /** Refuses when somebody else listens on one of them. */
    void requireFree() {
        byPart().forEach(
                        (part, port) -> {
                            if (!isFree(port)) {
                                throw new Refusal(
                                        "Port %d (%s) is already in use: stop what listens there, or start with --port-base 9000."
                                                .formatted(port, part));
                            }
                        });
    }

    Map<String, Integer> byPart() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("client-portal", portal);
        ports.put("practitioner-console", console);
        ports.put("client-portal's health", portalManagement);
        ports.put("practitioner-console's health", consoleManagement);
        ports.put("Keycloak", keycloak);
        ports.put("PostgreSQL", postgres);
        ports.put("mail", mail);
        return ports;
    }

    private static boolean isFree(int port) {
        // Browsers try ::1 first for "localhost", so somebody listening only there is in the way
        // too.
        return canBind("127.0.0.1", port) && (canBind("::1", port) || !canBind("::1", 0));
    }

    private static boolean canBind(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
