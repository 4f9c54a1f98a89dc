package org.plumbline.prescription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.history.StudioRow;
import org.plumbline.people.Member;

/** Whole local days on which nothing of a prescription is due, and who said so and why. */
@Entity
public class Hold extends StudioRow {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prescription_id")
    public Prescription prescription;

    @Column(name = "first_day")
    public LocalDate firstDay;

    /** The last day held; none while the hold is open. */
    @Column(name = "last_day")
    public LocalDate lastDay;

    public String reason;

    @Column(name = "held_by")
    public UUID heldBy;

    /** The same person, to be fetched where their name is shown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "held_by", insertable = false, updatable = false)
    public Member holder;

    @Column(name = "held_at")
    public Instant heldAt;

    protected Hold() {}

    Hold(Prescription prescription, Days days, String reason, Member by, Instant now) {
        super(prescription.studio);
        this.prescription = prescription;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.reason = reason;
        this.heldBy = by.id;
        this.heldAt = now;
    }

    public Days days() {
        return new Days(firstDay, lastDay);
    }
}
