package org.plumbline.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Seeds the demo studios at start-up where the configuration asks for them; never otherwise. */
@ApplicationScoped
class DemoAtStart {

    private static final Logger LOG = Logger.getLogger(DemoAtStart.class);

    @Inject DemoStudios studios;
    @Inject Clock clock;

    void seed(
            @Observes StartupEvent start,
            @ConfigProperty(name = "plumbline.demo", defaultValue = "false") boolean demo) {
        if (demo && studios.seed(clock.instant())) {
            LOG.info("The demo studios are ready.");
        }
    }
}
