package org.plumbline.local;

import java.io.IOException;
import java.util.List;

/** What is where, and who can sign in: printed when everything is ready. */
record Table(Options options, Stack stack) {
    /** Others wait for exactly this line. */
    static final String READY = "Plumbline is ready.";

    void print(Progress out) throws IOException {
        Addresses at = stack.addresses();
        out.say("");
        out.say("  %-10s %-24s %s".formatted("Portal", at.portal(), "for clients, on a phone"));
        out.say("  %-10s %-24s %s".formatted("Console", at.console(), "for the studio"));
        out.say(
                "  %-10s %-24s %s"
                        .formatted("Keycloak", at.keycloak(), "admin's password: see local.env"));
        out.say("  %-10s %-24s %s".formatted("Mail", "smtp port " + at.mailPort(), stack.mail()));
        out.say(
                "  %-10s %-24s %s"
                        .formatted(
                                "Database",
                                "port " + options.ports().postgres(),
                                options.data().resolve("local.env")));
        out.say("");
        if (stack.hasDemo()) {
            out.say("  Sign in with the password " + DemoPeople.PASSWORD + " as");
            for (List<String> login : new DemoPeople(options.root()).logins()) {
                out.say("  %-10s %-14s %-13s %s".formatted(login.toArray()));
            }
            out.say("");
        }
        out.say(READY);
    }
}
