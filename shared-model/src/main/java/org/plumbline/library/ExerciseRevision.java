package org.plumbline.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionCheckMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An exercise's text as it was at one time. Never changes, so it is cached for good. */
@Entity
@Immutable
@Cacheable
@Table(name = "exercise_revision")
public class ExerciseRevision extends PanacheEntityBase {

    @Id public UUID id;

    @ManyToOne
    @JoinColumn(name = "exercise_id")
    public Exercise exercise;

    public int number;

    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.JSON)
    public ExerciseText text;

    protected ExerciseRevision() {}

    /** Those revisions by id; from the cache after the first time. Unknown ids are left out. */
    public static Map<UUID, ExerciseRevision> of(Collection<UUID> ids) {
        // Hibernate would load those again that a query has read already, and then fail on the
        // next.
        return getSession()
                .findMultiple(ExerciseRevision.class, List.copyOf(ids), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(revision -> revision.id, Function.identity()));
    }

    /** The newest text of every exercise, by name. */
    public static List<ExerciseRevision> newest() {
        return ExerciseRevision.<ExerciseRevision>list(
                        "from ExerciseRevision r join fetch r.exercise where r.number ="
                                + " (select max(o.number) from ExerciseRevision o"
                                + " where o.exercise = r.exercise)")
                .stream()
                .sorted(java.util.Comparator.comparing(revision -> revision.text.name()))
                .toList();
    }
}
