package org.plumbline.history;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The studio this request works in. Nobody's rows are visible before one is entered. */
@RequestScoped
@Unremovable
public class CurrentStudio {

    /** Belongs to no studio, so that a forgotten {@link #enter} shows nothing. */
    static final UUID NONE = new UUID(0, 0);

    private UUID id = NONE;
    private boolean readOnly;

    public void enter(UUID studio) {
        id = studio;
    }

    /** From here on PostgreSQL refuses every write of this request's transactions. */
    public void onlyReads() {
        readOnly = true;
    }

    public UUID id() {
        return id;
    }

    boolean readOnly() {
        return readOnly;
    }
}
