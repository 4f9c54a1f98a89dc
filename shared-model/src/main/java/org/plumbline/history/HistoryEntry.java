package org.plumbline.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One change: who, what, about which record, when. Written with the change, in its transaction. */
@Entity
@Immutable
@Table(name = "history")
public class HistoryEntry extends StudioRow {

    public Instant at;

    @Column(name = "actor_id")
    public UUID actor;

    @Column(name = "actor_role")
    public String role;

    public String what;
    public UUID about;

    protected HistoryEntry() {}

    private HistoryEntry(Actor by, String what, StudioRow about, Instant now) {
        super(about.studio);
        this.actor = by.id();
        this.role = by.role();
        this.what = what;
        this.about = about.id;
        this.at = now;
    }

    /**
     * @param what the record and the verb in the past tense, as in {@code prescription.started}
     */
    public static void write(Actor by, String what, StudioRow about, Instant now) {
        new HistoryEntry(by, what, about, now).persist();
    }

    public static List<HistoryEntry> about(StudioRow row) {
        return list("about = ?1 order by at", row.id);
    }
}
