package org.plumbline.prescription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.history.StudioRow;
import org.plumbline.library.Program;
import org.plumbline.people.Member;

/** What was prescribed from a local date on. Written once. */
@Entity
@Immutable
@Table(name = "prescription_version")
public class PrescriptionVersion extends StudioRow {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prescription_id")
    public Prescription prescription;

    public int number;

    @Column(name = "effective_from")
    public LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    public Program program;

    public String message;

    @Column(name = "written_by")
    public UUID writtenBy;

    /** The same person, to be fetched where their name is shown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by", insertable = false, updatable = false)
    public Member writer;

    @Column(name = "written_at")
    public Instant writtenAt;

    protected PrescriptionVersion() {}

    PrescriptionVersion(
            Prescription prescription,
            int number,
            LocalDate from,
            Program program,
            String message,
            Member by,
            Instant now) {
        super(prescription.studio);
        this.prescription = prescription;
        this.number = number;
        this.effectiveFrom = from;
        this.program = program;
        this.message = message;
        this.writtenBy = by.id;
        this.writtenAt = now;
    }
}
