package org.accessportal.notification.resets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;

/** Resets, by who checked the caller. */
@ApplicationScoped
class ResetRepository implements PanacheRepositoryBase<PasswordReset, UUID> {

    /** One whose caller the actor has checked, locked until the transaction ends. */
    Optional<PasswordReset> checkedBy(Actor actor, UUID id) {
        return find(
                        "id = ?1 and checkedBy = ?2 and organizationId = ?3",
                        id,
                        actor.identityId(),
                        actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Made ones that nobody has been seen to use, made before that moment. */
    List<PasswordReset> madeBefore(Instant moment, int most) {
        return find("state = ?1 and madeAt < ?2", ResetState.MADE, moment)
                .range(0, most - 1)
                .list();
    }
}
