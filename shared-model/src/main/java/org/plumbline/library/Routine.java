package org.plumbline.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.history.StudioRow;

/**
 * A studio's reusable program. Prescribing copies it; changing it later changes no prescription.
 */
@Entity
public class Routine extends StudioRow {

    @Version public int version;
    public String name;
    public String purpose = "";

    @JdbcTypeCode(SqlTypes.JSON)
    public Program program;

    protected Routine() {}

    public Routine(UUID studio, String name, String purpose, Program program) {
        super(studio);
        this.name = name;
        this.purpose = purpose;
        this.program = program;
    }

    public static List<Routine> byName() {
        return list("order by name");
    }
}
