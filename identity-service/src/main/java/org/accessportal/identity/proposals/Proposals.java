package org.accessportal.identity.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ProposalFact.ProposalDecided;
import org.accessportal.platform.events.ProposalFact.ProposalMade;
import org.accessportal.platform.events.ProposalFact.Subject;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Tells that something waits for a second yes, and that it is decided, in the transaction of what happened. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Proposals {

    private final Jdbi jdbi;
    private final Outbox outbox;

    Proposals(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** It waits for one of those with the role: neither who proposed it nor whom it concerns. */
    public void made(Proposal proposal, String role, Instant at) {
        outbox.publish(new ProposalMade(
                proposal.id(), proposal.organizationId(), proposal.subject(), decidersOf(proposal, role), at));
    }

    /** It is decided. Who proposed it and takes it back knows. */
    public void decided(Proposal proposal, boolean confirmed, Actor by, Instant at) {
        if (by.is(proposal.proposedBy())) {
            return;
        }
        boolean givesRole = confirmed && proposal.subject() == Subject.ROLE;
        outbox.publish(new ProposalDecided(
                proposal.id(),
                proposal.organizationId(),
                proposal.subject(),
                proposal.proposedBy(),
                givesRole ? proposal.concernedId() : null,
                at));
    }

    private List<UUID> decidersOf(Proposal proposal, String role) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct identity_id from held_role
                        where organization_id = :organization and role = :role and identity_id <> all(:others) order by 1
                        """)
                .bind("organization", proposal.organizationId())
                .bind("role", role)
                .bind("others", new UUID[] {proposal.proposedBy(), proposal.concernedId()})
                .mapTo(UUID.class)
                .list());
    }
}
