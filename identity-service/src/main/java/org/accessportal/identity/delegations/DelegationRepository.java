package org.accessportal.identity.delegations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.delegations.Delegation.Period;
import org.accessportal.platform.security.Actor;

/** Delegations, by whom they concern. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    private static final String OF = "(managerId = ?1 or delegateId = ?1)";

    /** Those that the person has made or has; what has not ended first. */
    List<Delegation> of(Actor actor, LocalDate today, int offset, int limit) {
        return find(
                        OF
                                + " order by case when endedAt is null and endsOn >= ?2 then 0 else 1 end, startsOn desc, id",
                        actor.identityId(),
                        today)
                .range(offset, offset + limit - 1)
                .list();
    }

    long countOf(Actor actor) {
        return count(OF, actor.identityId());
    }

    /** One that the manager has made, locked until the transaction ends. */
    Optional<Delegation> madeBy(Actor manager, UUID id) {
        return find("id = ?1 and managerId = ?2", id, manager.identityId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether that person has the manager's role lent already on a day of the period. */
    boolean isLent(UUID managerId, UUID delegateId, Period period) {
        return count(
                        "managerId = ?1 and delegateId = ?2 and endedAt is null and startsOn <= ?4 and endsOn >= ?3",
                        managerId,
                        delegateId,
                        period.from(),
                        period.to())
                > 0;
    }
}
