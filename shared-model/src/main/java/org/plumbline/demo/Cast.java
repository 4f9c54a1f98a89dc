package org.plumbline.demo;

import java.util.UUID;
import org.plumbline.people.Member.Role;

/** The fictional people of the demo. Their ids are also their subjects at the identity provider. */
public enum Cast {
    INES("a1", "Ines Calder", Role.PRACTITIONER, Cast.NORTHGATE),
    MARCUS("a2", "Marcus Bell", Role.PRACTITIONER, Cast.NORTHGATE),
    JONAS("a3", "Jonas Weir", Role.STAFF, Cast.NORTHGATE),
    ADA("a4", "Ada Lind", Role.OWNER, Cast.NORTHGATE),
    MAYA("c1", "Maya Osei", null, Cast.NORTHGATE),
    TOM("c2", "Tom Ridley", null, Cast.NORTHGATE),
    PRIYA("c3", "Priya Nair", null, Cast.NORTHGATE),
    LEO("c4", "Leo Marsh", null, Cast.NORTHGATE),
    HANA("c5", "Hana Sato", null, Cast.NORTHGATE),
    VERA("b1", "Vera Kohl", Role.PRACTITIONER, Cast.SOUTHBANK),
    OMAR("b2", "Omar Haddad", null, Cast.SOUTHBANK);

    public static final String NORTHGATE = "0198c0de-0000-7000-8000-000000000001";
    public static final String SOUTHBANK = "0198c0de-0000-7000-8000-000000000002";

    private final UUID id;
    private final String fullName;
    private final Role role;
    private final UUID studio;

    Cast(String tail, String fullName, Role role, String studio) {
        this.id = UUID.fromString("0198c0de-0000-7000-8000-0000000000" + tail);
        this.fullName = fullName;
        this.role = role;
        this.studio = UUID.fromString(studio);
    }

    /** Of the person, and of their account. */
    public UUID id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    /** What the identity provider calls them: a role of the realm. */
    public String realmRole() {
        return role == null ? "client" : role.name().toLowerCase(java.util.Locale.ROOT);
    }

    Role role() {
        return role;
    }

    public UUID studio() {
        return studio;
    }
}
