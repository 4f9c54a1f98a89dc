package org.plumbline.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A library entry; what it says stands in its revisions. Comes with Plumbline, same for all
 * studios.
 */
@Entity
@Immutable
@Cacheable
public class Exercise extends PanacheEntityBase {

    @Id public UUID id;
    public String slug;

    protected Exercise() {}
}
