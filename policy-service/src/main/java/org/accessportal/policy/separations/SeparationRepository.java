package org.accessportal.policy.separations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.policies.PolicyRights.Reach;
import org.hibernate.exception.ConstraintViolationException;

/** Separations as they lie in the database. */
@ApplicationScoped
class SeparationRepository implements PanacheRepositoryBase<Separation, UUID> {

    private static final String IN_FORCE = """
            organizationId = :organization and endedAt is null
              and (:all = true or administrationCode is null or administrationCode in :kept or administrationCode in :worksIn)
            """;

    private static final String ENDED = """
            organizationId = :organization and endedAt is not null and (:all = true or administrationCode in :kept)
            """;

    private static final String SAME = """
            organizationId = :organization and endedAt is null
              and (administrationCode is null or administrationCode = :administration)
              and ((oneResourceId = :one and otherResourceId = :other)
                or (oneResourceId = :other and otherResourceId = :one))
            """;

    /** Stores a new one; refused (409) when the same two are kept apart already, also by somebody at this moment. */
    void store(Separation separation, SeparationBody body, Actor actor) {
        String administration = body.administrationCode();
        Map<String, Object> wanted = Map.of(
                "organization", actor.organizationId(),
                "administration", administration == null ? "" : administration,
                "one", body.oneResourceId(),
                "other", body.otherResourceId());
        if (count(SAME, wanted) > 0) {
            throw separatedAlready();
        }
        try {
            persistAndFlush(separation);
        } catch (ConstraintViolationException e) {
            throw separatedAlready();
        }
    }

    private static RuntimeException separatedAlready() {
        return PolicyProblem.SEPARATED_ALREADY.at(
                "otherResourceId", "PO-9", "The same two are kept apart already; end that separation first");
    }

    /** The separation, when it is of the actor's organization; locked until the transaction ends. */
    Optional<Separation> lockedFor(Actor actor, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All that hold in the organization now. */
    List<Separation> inForce(UUID organizationId) {
        return list("organizationId = ?1 and endedAt is null", organizationId);
    }

    /** Those that somebody may see, by name. */
    List<Separation> page(Actor actor, Reach reach, boolean ended, PageRequest page) {
        return find((ended ? ENDED : IN_FORCE) + " order by name, id", seenBy(actor, reach, ended))
                .range(page.offset(), page.offset() + page.limit() - 1)
                .list();
    }

    long count(Actor actor, Reach reach, boolean ended) {
        return count(ended ? ENDED : IN_FORCE, seenBy(actor, reach, ended));
    }

    private static Map<String, Object> seenBy(Actor actor, Reach reach, boolean ended) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("organization", actor.organizationId());
        seen.put("all", reach.readsAll());
        seen.put("kept", reach.keeps());
        if (!ended) {
            seen.put("worksIn", reach.worksIn());
        }
        return seen;
    }
}
