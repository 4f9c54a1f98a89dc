package org.plumbline.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.people.Caseload;
import org.plumbline.people.Client;
import org.plumbline.people.Member;
import org.plumbline.people.NotInReach;
import org.plumbline.people.Studio;
import org.plumbline.ui.Person;

/**
 * Who is looking. Everything a door may touch is found through here; what is not yours is not
 * found.
 */
@RequestScoped
public class Viewer {

    /** Attributes of the security identity. */
    static final String STUDIO = "plumbline.studio";

    static final String NAME = "plumbline.name";

    @Inject SecurityIdentity identity;

    /** The studio the identity provider vouches for. */
    public Optional<UUID> studio() {
        return Optional.ofNullable(identity.<String>getAttribute(STUDIO)).map(UUID::fromString);
    }

    /**
     * The studio to ask for in a query.
     *
     * @throws NotInReach when the viewer belongs to none
     */
    public UUID studioId() {
        return studio().orElseThrow(NotInReach::new);
    }

    /** The person's full name. */
    public String name() {
        return Optional.ofNullable(identity.<String>getAttribute(NAME)).orElse(subject());
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The clients a member may reach. */
    public Caseload caseload() {
        return new Caseload(subject());
    }

    /**
     * The member who signed in.
     *
     * @throws NotInReach when the studio knows nobody active by this account
     */
    public Member member() {
        return Member.signedIn(subject());
    }

    /**
     * The client who signed in.
     *
     * @throws NotInReach when the studio has not connected this account to a client
     */
    public Client client() {
        return Client.signedIn(subject());
    }

    /** The name of the studio; from the cache after the first time. */
    public String studioName() {
        return studio().flatMap(id -> Studio.<Studio>findByIdOptional(id))
                .map(studio -> studio.name)
                .orElse("");
    }

    /** The viewer as a page's frame shows them; the studio's name comes from the cache. */
    public Person person() {
        var role =
                Stream.of("Owner", "Practitioner", "Staff", "Client")
                        .filter(word -> is(word.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse("");
        return new Person(name(), role, studioName());
    }

    private String subject() {
        return identity.getPrincipal().getName();
    }
}
