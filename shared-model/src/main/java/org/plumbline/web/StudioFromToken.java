package org.plumbline.web;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A studio is an organization of the identity provider and shares its id; the token says which. A
 * person of none or of several gets none, and so sees nothing.
 */
@ApplicationScoped
public class StudioFromToken implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !(token.getClaim("organization") instanceof Map<?, ?> organizations)
                || organizations.size() != 1
                || !(organizations.values().iterator().next() instanceof JsonObject organization)
                || !(organization.get("id") instanceof JsonString id)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder(identity)
                                .addAttribute(Viewer.STUDIO, id.getString())
                                .addAttribute(Viewer.NAME, token.getClaim("name"))
                                .build());
    }
}
