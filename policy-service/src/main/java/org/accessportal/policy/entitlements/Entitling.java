package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.policy.entitlements.EntitlementRepository.Known;
import org.accessportal.policy.evaluation.Engagement;

/** Works out what identities are entitled to, and stores and publishes what has changed of it (PO-1, PO-5). */
@ApplicationScoped
class Entitling {

    private static final Comparator<EntitlementRow> ORDER = Comparator.comparing(EntitlementRow::engagementId)
            .thenComparing(EntitlementRow::resourceId)
            .thenComparing(EntitlementRow::policyId);

    private final Rulings rulings;
    private final EntitlementRepository repository;
    private final Outbox outbox;
    private final RevisionEpoch epoch;

    Entitling(Rulings rulings, EntitlementRepository repository, Outbox outbox, RevisionEpoch epoch) {
        this.rulings = rulings;
        this.repository = repository;
        this.outbox = outbox;
        this.epoch = epoch;
    }

    /** Looks at identities that the replica has just taken in. */
    @Transactional(Transactional.TxType.MANDATORY)
    void assessChanged(Collection<UUID> identityIds) {
        repository.markChanged(identityIds.toArray(UUID[]::new));
        assess(identityIds);
    }

    /** Looks at the identities as the replica has them now; those for whom something has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<Known> assess(Collection<UUID> identityIds) {
        UUID[] ids = identityIds.toArray(UUID[]::new);
        Ruling ruling = rulings.current();
        Map<UUID, List<Engagement>> engagements = repository.engagements(ids);
        Map<UUID, Set<EntitlementRow>> stored = repository.stored(ids);
        Map<Known, Set<EntitlementRow>> changed = new HashMap<>();
        for (Known identity : repository.known(ids)) {
            Set<EntitlementRow> now = ruling.entitle(
                    identity.organizationId(), engagements.getOrDefault(identity.identityId(), List.of()));
            if (!now.equals(stored.getOrDefault(identity.identityId(), Set.of()))) {
                changed.put(identity, now);
            }
        }
        if (!changed.isEmpty()) {
            publish(changed, repository.replace(changed));
        }
        return changed.keySet();
    }

    private void publish(Map<Known, Set<EntitlementRow>> changed, Map<UUID, Long> counters) {
        List<Entitlements> states = new ArrayList<>();
        changed.forEach((identity, rows) -> states.add(new Entitlements(
                identity.identityId(),
                epoch.at(counters.getOrDefault(identity.identityId(), 1L)),
                identity.organizationId(),
                Revision.unpack(identity.revision()),
                rows.stream().sorted(ORDER).map(EntitlementRow::published).toList())));
        outbox.publishAll(states);
    }
}
