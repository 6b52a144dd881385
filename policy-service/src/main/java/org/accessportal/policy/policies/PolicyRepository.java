package org.accessportal.policy.policies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.platform.security.Actor;

/** Policies as they lie in the database. */
@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<Policy, UUID> {

    /** The policy, when it is of the actor's organization. */
    Optional<Policy> inOrganizationOf(Actor actor, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, actor.organizationId())
                .firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Policy> lockedFor(Actor actor, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The policy, whichever organization it is of, locked until the transaction ends. */
    Policy locked(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** The policies with a planned step whose day has come, the earliest first. */
    List<UUID> due(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Policy p join p.proposals q"
                                + " where q.state in (PROPOSED, PLANNED) and q.day <= :today order by q.day, q.proposedAt",
                        UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Those policies by id. */
    Map<UUID, Policy> byId(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Policy::id, Function.identity()));
    }
}
