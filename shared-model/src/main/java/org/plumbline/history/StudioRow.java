package org.plumbline.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A row of a studio's table. The id is a UUIDv7 made by the app or the phone, never by the
 * database.
 */
@MappedSuperclass
@FilterDef(
        name = StudioFilter.NAME,
        defaultCondition = StudioFilter.PREDICATE,
        parameters = @ParamDef(name = "studio", type = UUID.class, resolver = StudioFilter.class),
        autoEnabled = true,
        applyToLoadByKey = true)
@Filter(name = StudioFilter.NAME)
public abstract class StudioRow extends PanacheEntityBase {

    @Id public UUID id;

    @Column(name = "studio_id", updatable = false)
    public UUID studio;

    protected StudioRow() {}

    protected StudioRow(UUID studio, UUID id) {
        this.studio = studio;
        this.id = id;
    }

    protected StudioRow(UUID studio) {
        this(studio, newId());
    }

    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof StudioRow row && getClass() == row.getClass() && id.equals(row.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
