package org.plumbline.cast;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.demo.Cast;

/**
 * Stands in for the identity provider where a test needs many people in one run: a request that
 * says who it is from is believed. Lives in the tests' jar only.
 */
@ApplicationScoped
public class PersonHeader implements HttpAuthenticationMechanism {

    /** The header with the name of one of the {@link Cast}. */
    public static final String NAME = "X-Cast";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext exchange, IdentityProviderManager identities) {
        var name = exchange.request().getHeader(NAME);
        return name == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(identity(Cast.valueOf(name)));
    }

    private static SecurityIdentity identity(Cast person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.id().toString()))
                .addRole(person.realmRole())
                .addAttribute("plumbline.studio", person.studio().toString())
                .addAttribute("plumbline.name", person.fullName())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Cast"));
    }
}
