package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;

/** Takes down who has a SITHS card, from somebody who can know (OR-6). */
@ApplicationScoped
@Transactional
class CardHolders {

    private final Prerequisites prerequisites;
    private final Recipients recipients;
    private final Directory directory;
    private final AuditLog audit;
    private final Clock clock;

    CardHolders(Prerequisites prerequisites, Recipients recipients, Directory directory, AuditLog audit, Clock clock) {
        this.prerequisites = prerequisites;
        this.recipients = recipients;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    void know(UUID identityId, Actor actor) {
        boolean desk = recipients.isOpenlyHere(identityId, actor)
                && (directory.holds(actor, Role.FULFILLER, null) || directory.holds(actor, Role.SERVICE_DESK, null));
        if (actor.is(identityId) || !(desk || recipients.mayOrderFor(identityId, actor))) {
            throw CommonProblem.NOT_FOUND.because("Nobody such");
        }
        prerequisites.met(identityId, "SITHS_CARD", "reported", actor.identityId());
        audit.record(AuditRow.by(actor, "card.known", clock.instant()).about(identityId));
    }
}
