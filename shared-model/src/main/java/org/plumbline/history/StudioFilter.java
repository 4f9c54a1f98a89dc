package org.plumbline.history;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives Hibernate the studio for the predicate it adds to every query of a {@link StudioRow}. */
public class StudioFilter implements Supplier<UUID> {

    static final String NAME = "studio";
    static final String PREDICATE = "studio_id = :studio";

    @Override
    public UUID get() {
        return CDI.current().select(CurrentStudio.class).get().id();
    }
}
