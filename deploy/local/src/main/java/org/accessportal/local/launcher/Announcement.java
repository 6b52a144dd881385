package org.accessportal.local.launcher;

import java.util.List;
import org.accessportal.local.cards.CardIssuer;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.sample.Persona;

/** What a person wants to know when all is up: where to go, as whom, and with which card. */
final class Announcement {

    private final Console console;
    private final LocalRun run;

    Announcement(Console console, LocalRun run) {
        this.console = console;
        this.run = run;
    }

    void make(List<Persona> personas) {
        console.say("");
        console.say("The portal           " + run.ports().address());
        console.say("The mailbox          http://localhost:" + run.ports().mailbox());
        console.say("Marknadsplatsen      http://localhost:" + run.ports().mailbox() + "/purchasing");
        console.say("Sign-in by card      " + run.ports().sithsAddress() + "/identity/v1/sign-in/siths");
        console.say("Authority            " + run.data().authority());
        console.say("Cards                " + run.data().cards());
        console.say("Logs                 " + run.data().logs());
        console.say("");
        for (Persona persona : personas) {
            console.say("  %-12s %-24s %s"
                    .formatted(
                            persona.key(),
                            persona.displayName(),
                            persona.description().getOrDefault("en", "")));
        }
        console.say("  %-12s %-24s %s".formatted(CardIssuer.REVOKED, "", "A revoked card: refused"));
        console.say("  %-12s %-24s %s".formatted(CardIssuer.EXPIRED, "", "A card whose time has run out: refused"));
        console.say("");
    }
}
