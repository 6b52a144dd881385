package org.accessportal.policy.policies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    /** Those policies by id. */
    Map<UUID, Policy> byId(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Policy::id, Function.identity()));
    }
}
