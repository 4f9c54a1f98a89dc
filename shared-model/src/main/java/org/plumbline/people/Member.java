package org.plumbline.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.plumbline.history.Actor;
import org.plumbline.history.StudioRow;

/** Somebody who works in the studio, known to the identity provider by {@code subject}. */
@Entity
public class Member extends StudioRow {

    /** What a member is; practitioners prescribe, staff and owners read everybody. */
    public enum Role {
        PRACTITIONER,
        STAFF,
        OWNER
    }

    public String subject;
    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    public boolean active = true;

    protected Member() {}

    public Member(Studio studio, String subject, String name, Role role) {
        super(studio.id);
        this.subject = subject;
        this.name = name;
        this.role = role;
    }

    /**
     * @throws NotInReach when nobody active of the current studio signs in with this subject
     */
    public static Member signedIn(String subject) {
        return Member.<Member>find("subject = ?1 and active", subject)
                .singleResultOptional()
                .orElseThrow(NotInReach::new);
    }

    public Actor actor() {
        return new Actor(id, role.name());
    }
}
