package org.plumbline.people;

import java.util.List;
import java.util.UUID;

/**
 * The clients a member may reach: practitioners their own, staff and owners the whole studio's. The
 * reach is asked in the same statement as the client.
 */
public record Caseload(String subject) {

    private static final String REACHED =
            """
             from Client c join fetch c.practitioner p where exists (
               select 1 from Member m where m.subject = ?1 and m.active
               and (m.role <> PRACTITIONER or m = p))
            """;

    /** Everybody in reach, by name. */
    public List<Client> clients() {
        return Client.list(REACHED + " order by c.name, c.id", subject);
    }

    /**
     * @throws NotInReach when there is no such client, or they are not in this caseload
     */
    public Client client(UUID id) {
        return Client.<Client>find(REACHED + " and c.id = ?2", subject, id)
                .singleResultOptional()
                .orElseThrow(NotInReach::new);
    }
}
