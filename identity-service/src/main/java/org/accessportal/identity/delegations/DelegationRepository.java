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

    /** Makes the organization's delegations one at a time until the transaction ends: two at once could close a circle. */
    void awaitTurn(UUID organizationId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "delegations:" + organizationId)
                .getSingleResult();
    }

    /** Whether, on the days of the period, the delegate's own role is lent and, from hand to hand, comes to the manager. */
    boolean closesCircle(UUID managerId, UUID delegateId, Period period) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        with recursive holder (id) as (
                          select cast(:delegate as uuid)
                          union select d.delegate_id from delegation d join holder on holder.id = d.manager_id
                            where d.ended_at is null and d.starts_on <= :to and d.ends_on >= :from)
                        select exists (select from holder where id = :manager)
                        """, Boolean.class)
                .setParameter("delegate", delegateId)
                .setParameter("manager", managerId)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getSingleResult();
    }
}
