package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.directory.IdentitiesChanged;
import org.accessportal.platform.directory.UnitsRearranged;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.policy.morningruns.MorningRunsChanged;
import org.accessportal.policy.policies.ActivePoliciesChanged;

/** What makes entitlements be worked out anew, in the transaction that causes it. */
@ApplicationScoped
class Occasions {

    private final Entitling entitling;
    private final Rulings rulings;
    private final ReassessmentQueue queue;
    private final Clock clock;

    Occasions(Entitling entitling, Rulings rulings, ReassessmentQueue queue, Clock clock) {
        this.entitling = entitling;
        this.rulings = rulings;
        this.queue = queue;
        this.clock = clock;
    }

    /** Changes of people take effect at once, or where there is a morning run by the moment they came about (PO-3). */
    void on(@Observes IdentitiesChanged changed) {
        Instant now = clock.instant();
        Map<UUID, Instant> changedAt = new HashMap<>();
        for (Identity identity : changed.identities()) {
            changedAt.put(identity.identityId(), changed.changedAt().getOrDefault(identity.identityId(), now));
        }
        entitling.assessChanged(changedAt);
    }

    /** What has waited in the administration takes effect; whoever is worked out meanwhile waits for that (PO-3). */
    void on(@Observes MorningRunsChanged changed) {
        rulings.replaced();
        queue.addThoseWaiting(changed.organizationId(), changed.administrationCode(), changed.decidedUntil());
    }

    /** A unit that moves takes everybody under it along (ID-4). */
    void on(@Observes UnitsRearranged rearranged) {
        rulings.replaced();
        queue.addThoseUnder(rearranged.unitIds());
    }

    /** A policy gives from the moment of its activation, and takes from that of its retirement (PO-6), or waits (PO-3). */
    void on(@Observes ActivePoliciesChanged changed) {
        rulings.replaced();
        queue.addThoseConcernedBy(changed.policyId(), changed.organizationId(), changed.administrationCode());
    }
}
