package org.plumbline.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.history.CurrentStudio;

/** Enters the viewer's studio before any transaction of the request begins. GET changes nothing. */
class StudioDoor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject Viewer viewer;
    @Inject CurrentStudio studio;

    @ServerRequestFilter
    void enter(ContainerRequestContext request) {
        viewer.studio().ifPresent(studio::enter);
        if (READING.contains(request.getMethod())) {
            studio.onlyReads();
        }
    }
}
