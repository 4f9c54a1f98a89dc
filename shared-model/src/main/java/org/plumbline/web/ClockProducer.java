package org.plumbline.web;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock. Doors and jobs read it; the domain is told. */
@ApplicationScoped
class ClockProducer {

    /**
     * @param ahead how far this stack lives in the future; for rehearsals and journeys only
     */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(
            @ConfigProperty(name = "plumbline.clock.ahead", defaultValue = "PT0S") Duration ahead) {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
