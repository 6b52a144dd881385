package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.accessportal.platform.directory.IdentitiesChanged;
import org.accessportal.platform.directory.UnitsRearranged;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.policy.policies.ActivePoliciesChanged;

/** What makes entitlements be worked out anew, in the transaction that causes it. */
@ApplicationScoped
class Occasions {

    private final Entitling entitling;
    private final Rulings rulings;
    private final ReassessmentQueue queue;

    Occasions(Entitling entitling, Rulings rulings, ReassessmentQueue queue) {
        this.entitling = entitling;
        this.rulings = rulings;
        this.queue = queue;
    }

    /** Changes of people take effect at once (PO-3). */
    void on(@Observes IdentitiesChanged changed) {
        entitling.assessChanged(
                changed.identities().stream().map(Identity::identityId).toList());
    }

    /** A unit that moves takes everybody under it along (ID-4). */
    void on(@Observes UnitsRearranged rearranged) {
        rulings.replaced();
        queue.addThoseUnder(rearranged.unitIds());
    }

    /** A policy gives from the moment of its activation, and takes from that of its retirement (PO-6). */
    void on(@Observes ActivePoliciesChanged changed) {
        rulings.replaced();
        queue.addThoseConcernedBy(changed.policyId(), changed.organizationId(), changed.administrationCode());
    }
}
