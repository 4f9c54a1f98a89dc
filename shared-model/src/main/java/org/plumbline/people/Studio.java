package org.plumbline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * The tenant: one clinic business. It shares its id with an organization of the identity provider.
 */
@Entity
@Cacheable
public class Studio extends PanacheEntityBase {

    @Id
    @Column(name = "studio_id")
    public UUID id;

    public String name;

    protected Studio() {}

    public Studio(UUID id, String name) {
        this.id = id;
        this.name = name;
    }
}
