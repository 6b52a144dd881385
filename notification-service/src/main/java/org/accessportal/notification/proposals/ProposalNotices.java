package org.accessportal.notification.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Messages.Occasion;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.events.ProposalFact;
import org.accessportal.platform.events.ProposalFact.ProposalDecided;
import org.accessportal.platform.events.ProposalFact.ProposalMade;
import org.accessportal.platform.events.ProposalFact.Subject;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;

/**
 * Tells those who may decide that something waits for a second yes, who proposed it that it is decided, and who holds a
 * role from now on that it is so: once each, and never whom a protection is about (ID-9).
 */
@ApplicationScoped
class ProposalNotices implements EventHandler<ProposalFact> {

    private final Messages messages;

    ProposalNotices(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Topic topic() {
        return Topic.PROPOSALS;
    }

    @Override
    public void handle(List<Received<ProposalFact>> batch) {
        for (Received<ProposalFact> received : batch) {
            if (!received.history()) {
                tell(received.event());
            }
        }
    }

    private void tell(ProposalFact fact) {
        switch (fact) {
            case ProposalMade made ->
                messages.add(waiting(made.subject()), occasions(fact, made.organizationId(), made.deciderIds()));
            case ProposalDecided decided -> {
                messages.add(
                        decided(decided.subject()),
                        occasions(fact, decided.organizationId(), List.of(decided.proposedBy())));
                if (decided.holderId() != null) {
                    messages.add(
                            Template.ROLE_GIVEN,
                            occasions(fact, decided.organizationId(), List.of(decided.holderId())));
                }
            }
        }
    }

    private static List<Occasion> occasions(ProposalFact fact, UUID organizationId, List<UUID> recipients) {
        UUID proposal = fact.aggregateId();
        return recipients.stream()
                .map(recipient -> new Occasion(proposal.toString(), organizationId, recipient, proposal, null))
                .toList();
    }

    private static Template waiting(Subject subject) {
        return switch (subject) {
            case ROLE -> Template.ROLE_PROPOSED;
            case PROTECTION_LIFT -> Template.PROTECTION_LIFT_PROPOSED;
        };
    }

    private static Template decided(Subject subject) {
        return switch (subject) {
            case ROLE -> Template.ROLE_DECIDED;
            case PROTECTION_LIFT -> Template.PROTECTION_LIFT_DECIDED;
        };
    }
}
