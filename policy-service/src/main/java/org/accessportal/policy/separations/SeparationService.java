package org.accessportal.policy.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
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
                .map(together -> Separation.view(
                        together, reach.mayChange(together.getFirst().administrationCode())))
                .toList();
        return new Page<>(items, separations.count(actor, reach, ended), page.limit(), page.offset());
    }

    SeparationView make(SeparationBody body, Actor actor) {
        if (!rights.of(actor).mayChange(body.administrationCode())) {
            throw mayNot();
        }
        List<Separation> made = Separation.make(actor.organizationId(), body, actor.identityId(), clock.instant());
        requireKnown(body, actor);
        separations.store(made, body, actor);
        changed("separation.made", made, actor);
        return Separation.view(made, true);
    }

    SeparationView end(UUID id, String reason, Actor actor) {
        List<Separation> together = separations.lockedFor(actor, id);
        List<Separation> open =
                together.stream().filter(separation -> !separation.isEnded()).toList();
        Reach reach = rights.of(actor);
        requireSeen(together, !open.isEmpty(), reach);
        if (!reach.mayChange(together.getFirst().administrationCode())) {
            throw mayNot();
        }
        List<Separation> ending = open.isEmpty() ? together : open; // what has ended says so itself
        ending.forEach(separation -> separation.end(reason, actor.identityId(), clock.instant()));
        changed("separation.ended", ending, actor);
        return Separation.view(together, true);
    }

    private static void requireSeen(List<Separation> together, boolean open, Reach reach) {
        if (together.isEmpty()) {
            throw unknown();
        }
        String administration = together.getFirst().administrationCode();
        if (!reach.seesEveryVersion(administration) && !(open && reach.seesActive(administration))) {
            throw unknown();
        }
    }

    private void requireKnown(SeparationBody body, Actor actor) {
        Set<UUID> known = resources
                .find(
                        actor.organizationId(),
                        Stream.concat(body.oneResourceIds().stream(), body.otherResourceIds().stream())
                                .toList())
                .keySet();
        List<Violation> unknown = new ArrayList<>(unknown("oneResourceIds", body.oneResourceIds(), known));
        unknown.addAll(unknown("otherResourceIds", body.otherResourceIds(), known));
        if (!unknown.isEmpty()) {
            throw PolicyProblem.UNKNOWN_RESOURCE.at(unknown);
        }
    }

    private static List<Violation> unknown(String field, List<UUID> resourceIds, Set<UUID> known) {
        return IntStream.range(0, resourceIds.size())
                .filter(i -> !known.contains(resourceIds.get(i)))
                .mapToObj(i -> new Violation(field + "[" + i + "]", "PO-9", "There is no such resource"))
                .toList();
    }

    private void changed(String action, List<Separation> together, Actor actor) {
        outbox.publishAll(together.stream()
                .map(separation -> separation.published(epoch.at(separation.revision())))
                .toList());
        audit.record(AuditRow.by(actor, action, clock.instant())
                .on(together.getFirst().ruleId()));
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
