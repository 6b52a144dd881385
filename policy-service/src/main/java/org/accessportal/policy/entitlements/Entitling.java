package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final MorningDecisions decisions;
    private final Outbox outbox;
    private final RevisionEpoch epoch;

    Entitling(
            Rulings rulings,
            EntitlementRepository repository,
            MorningDecisions decisions,
            Outbox outbox,
            RevisionEpoch epoch) {
        this.rulings = rulings;
        this.repository = repository;
        this.decisions = decisions;
        this.outbox = outbox;
        this.epoch = epoch;
    }

    /** Looks at identities that the replica has just taken in, each changed at that moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    void assessChanged(Map<UUID, Instant> changedAt) {
        repository.markChanged(changedAt.keySet().toArray(UUID[]::new));
        assess(changedAt);
    }

    /**
     * Looks at the identities as the replica has them now; those for whom something has changed.
     *
     * @param occasions when what gives occasion to look at each came about: it may have to wait for the morning (PO-3)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<Known> assess(Map<UUID, Instant> occasions) {
        UUID[] ids = occasions.keySet().toArray(UUID[]::new);
        Ruling ruling = rulings.current();
        Map<UUID, List<Engagement>> engagements = repository.engagements(ids);
        Map<UUID, Set<EntitlementRow>> stored = repository.stored(ids);
        Map<UUID, MorningDecision> decided = decisions.find(ids);
        List<MorningDecision> kept = new ArrayList<>();
        Map<Known, Set<EntitlementRow>> changed = new HashMap<>();
        for (Known identity : repository.known(ids)) {
            UUID id = identity.identityId();
            Set<EntitlementRow> before = stored.getOrDefault(id, Set.of());
            Instant occasion = Objects.requireNonNull(occasions.get(id));
            var assessment = new Assessment(ruling, identity.organizationId(), occasion, before);
            engagements
                    .getOrDefault(id, List.of())
                    .forEach(one -> assessment.add(one, decided.get(one.engagementId())));
            kept.addAll(assessment.decisions());
            if (!assessment.entitled().equals(before)) {
                changed.put(identity, assessment.entitled());
            }
        }
        decisions.replace(decided.values(), kept);
        if (!changed.isEmpty()) {
            publish(changed, repository.replace(changed));
        }
        return changed.keySet();
    }

    /** Publishes what is stored for identities, as often as it has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publishAgain(UUID[] ids) {
        Map<UUID, Set<EntitlementRow>> stored = repository.stored(ids);
        Map<Known, Set<EntitlementRow>> all = new HashMap<>();
        repository
                .known(ids)
                .forEach(identity -> all.put(identity, stored.getOrDefault(identity.identityId(), Set.of())));
        publish(all, repository.counters(ids));
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
