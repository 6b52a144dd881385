package org.accessportal.policy.explanations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.entitlements.Rulings;
import org.accessportal.policy.entitlements.WaitingPeople;
import org.accessportal.policy.explanations.ExplanationQueries.Subject;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.KnownResources;
import org.jspecify.annotations.Nullable;

/** Says why policies give somebody something on a day, or why not (PO-7). */
@ApplicationScoped
@Transactional
class ExplanationService {

    private final ExplanationQueries queries;
    private final KnownResources resources;
    private final Rulings rulings;
    private final WaitingPeople waiting;
    private final AuditLog audit;
    private final Clock clock;

    ExplanationService(
            ExplanationQueries queries,
            KnownResources resources,
            Rulings rulings,
            WaitingPeople waiting,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.resources = resources;
        this.rulings = rulings;
        this.waiting = waiting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The answer for a day, today when none is named. The same refusal (404) for somebody unknown and somebody whom the
     * actor may not ask about; of a protected person it takes assurance level 3 and is on record (ID-9, SI-2).
     */
    ExplanationView explain(UUID identityId, UUID resourceId, @Nullable LocalDate wanted, Actor actor) {
        LocalDate today = PortalTime.today(clock);
        LocalDate date = wanted == null ? today : wanted;
        Subject subject = queries.subject(identityId, actor, today)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such person for you"));
        if (subject.protectedIdentity() && !actor.is(identityId)) {
            actor.requireHighAssurance();
            audit.record(AuditRow.by(actor, "explanation.read", clock.instant())
                    .about(identityId)
                    .on(resourceId));
        }
        KnownResource resource =
                resources.find(actor.organizationId(), List.of(resourceId)).get(resourceId);
        if (resource == null) {
            throw CommonProblem.NOT_FOUND.because("There is no such resource for you");
        }
        Instant moment = lastMomentOf(date, today);
        return new Explanation(
                        queries.givingAt(moment, actor.organizationId(), resourceId),
                        queries.engagementsAt(moment, identityId),
                        date.isBefore(today)
                                ? queries.treeAt(moment)
                                : rulings.current().tree(),
                        date)
                .view(
                        identityId,
                        resourceId,
                        resource.levels(),
                        date.isBefore(today) ? null : waitsUntil(identityId, actor));
    }

    private @Nullable Instant waitsUntil(UUID identityId, Actor actor) {
        return waiting.waitsUntil(actor.organizationId(), identityId).orElse(null);
    }

    /** Policies, engagements and units as they are now decide today and what is to come; a past day's as they were at its end. */
    private Instant lastMomentOf(LocalDate date, LocalDate today) {
        return date.isBefore(today)
                ? date.plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant().minusNanos(1_000)
                : clock.instant();
    }
}
