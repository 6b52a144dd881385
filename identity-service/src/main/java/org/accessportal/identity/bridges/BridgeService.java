package org.accessportal.identity.bridges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.accessportal.identity.FreeText;
import org.accessportal.identity.bridges.BridgeRepository.AnsweredFor;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;

/** Lets whoever answers for an engagement bridge the time until its renewal (AS-7). */
@ApplicationScoped
@Transactional
class BridgeService {

    private final BridgeRepository bridges;
    private final AuditLog audit;
    private final Clock clock;

    BridgeService(BridgeRepository bridges, AuditLog audit, Clock clock) {
        this.bridges = bridges;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes assurance level 3. The same refusal (404) for an engagement that is unknown and one of somebody else's
     * people.
     */
    BridgeView make(BridgeRequest request, Actor actor) {
        actor.requireHighAssurance();
        Instant now = clock.instant();
        LocalDate today = PortalTime.today(clock);
        AnsweredFor answered = bridges.answeredFor(request.engagementId(), actor, today)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such engagement for you"));
        Bridge bridge = Bridge.of(answered.engagement(), request.to(), today);
        bridges.add(bridge, FreeText.checked("reason", request.reason()), actor, now);
        audit.record(AuditRow.by(actor, "bridge.made", now)
                .about(bridge.identityId())
                .on(bridge.engagementId())
                .onBehalfOf(answered.acting().onBehalfOf())
                .restingOn(answered.acting().right())
                .with("from=" + bridge.from() + " to=" + bridge.to()));
        return BridgeView.of(bridge);
    }
}
