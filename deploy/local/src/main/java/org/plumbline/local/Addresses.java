package org.plumbline.local;

import java.net.URI;

/** Where a person, a browser or a test finds each part. */
public record Addresses(
        URI portal, URI console, URI keycloak, URI portalHealth, URI consoleHealth, int mailPort) {

    static Addresses of(Ports ports) {
        return new Addresses(
                local(ports.portal(), ""),
                local(ports.console(), ""),
                local(ports.keycloak(), ""),
                local(ports.portalManagement(), "/q/health"),
                local(ports.consoleManagement(), "/q/health"),
                ports.mail());
    }

    URI realm() {
        return URI.create(keycloak + "/realms/plumbline");
    }

    private static URI local(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
