package org.accessportal.identity.proposals;

import java.util.UUID;
import org.accessportal.platform.events.ProposalFact.Subject;

/**
 * Something that waits for a second yes.
 *
 * @param concernedId whom it concerns, who has no say in it
 */
public record Proposal(UUID id, UUID organizationId, Subject subject, UUID proposedBy, UUID concernedId) {}
