package org.accessportal.policy.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.KnownResources;
import org.accessportal.policy.policies.PolicyRights;
import org.accessportal.policy.policies.PolicyRights.Reach;

/** Makes and ends separations (PO-9), and shows everybody those that they may see. */
@ApplicationScoped
@Transactional
class SeparationService {

    private final SeparationRepository separations;
    private final KnownResources resources;
    private final PolicyRights rights;
    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private final AuditLog audit;
    private final Clock clock;

    SeparationService(
            SeparationRepository separations,
            KnownResources resources,
            PolicyRights rights,
            Outbox outbox,
            RevisionEpoch epoch,
            AuditLog audit,
            Clock clock) {
        this.separations = separations;
        this.resources = resources;
        this.rights = rights;
        this.outbox = outbox;
        this.epoch = epoch;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SeparationView> list(boolean ended, PageRequest page, Actor actor) {
        Reach reach = rights.of(actor);
        List<SeparationView> items = separations.page(actor, reach, ended, page).stream()
                .map(separation -> separation.view(reach.mayChange(separation.administrationCode())))
                .toList();
        return new Page<>(items, separations.count(actor, reach, ended), page.limit(), page.offset());
    }

    SeparationView make(SeparationBody body, Actor actor) {
        if (!rights.of(actor).mayChange(body.administrationCode())) {
            throw mayNot();
        }
        requireKnown(body, actor);
        var separation = Separation.make(actor.organizationId(), body, actor.identityId(), clock.instant());
        separations.store(separation, body, actor);
        changed("separation.made", separation, actor);
        return separation.view(true);
    }

    SeparationView end(UUID id, String reason, Actor actor) {
        Separation separation = separations.lockedFor(actor, id).orElseThrow(SeparationService::unknown);
        Reach reach = rights.of(actor);
        String administration = separation.administrationCode();
        boolean isSeen =
                reach.seesEveryVersion(administration) || (!separation.isEnded() && reach.seesActive(administration));
        if (!isSeen) {
            throw unknown();
        }
        if (!reach.mayChange(administration)) {
            throw mayNot();
        }
        separation.end(reason, actor.identityId(), clock.instant());
        changed("separation.ended", separation, actor);
        return separation.view(true);
    }

    private void requireKnown(SeparationBody body, Actor actor) {
        Map<UUID, KnownResource> known =
                resources.find(actor.organizationId(), List.of(body.oneResourceId(), body.otherResourceId()));
        requireKnown(known.containsKey(body.oneResourceId()), "oneResourceId");
        requireKnown(known.containsKey(body.otherResourceId()), "otherResourceId");
    }

    private static void requireKnown(boolean isKnown, String field) {
        if (!isKnown) {
            throw PolicyProblem.UNKNOWN_RESOURCE.at(field, "PO-9", "There is no such resource");
        }
    }

    private void changed(String action, Separation separation, Actor actor) {
        outbox.publish(separation.published(epoch.at(separation.revision())));
        audit.record(AuditRow.by(actor, action, clock.instant()).on(separation.id()));
    }

    private static RuntimeException mayNot() {
        return CommonProblem.FORBIDDEN.because(
                "This takes the administration's policy administrator, or for the whole organization a system"
                        + " administrator");
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such separation");
    }
}
