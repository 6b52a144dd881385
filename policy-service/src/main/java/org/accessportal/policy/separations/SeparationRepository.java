package org.accessportal.policy.separations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
              and ((oneResourceId in :ones and otherResourceId in :others)
                or (oneResourceId in :others and otherResourceId in :ones))
            """;

    /** By which those that were made together are known. */
    private static final String RULE = "coalesce(madeAs, id)";

    /** Stores new ones; refused (409) when two of them are kept apart already, also by somebody at this moment. */
    void store(List<Separation> together, SeparationBody body, Actor actor) {
        String administration = body.administrationCode();
        Map<String, Object> wanted = Map.of(
                "organization", actor.organizationId(),
                "administration", administration == null ? "" : administration,
                "ones", body.oneResourceIds(),
                "others", body.otherResourceIds());
        if (count(SAME, wanted) > 0) {
            throw separatedAlready();
        }
        try {
            persist(together);
            flush();
        } catch (ConstraintViolationException e) {
            throw separatedAlready();
        }
    }

    private static RuntimeException separatedAlready() {
        return PolicyProblem.SEPARATED_ALREADY.at(
                "otherResourceIds", "PO-9", "Two of them are kept apart already; end that separation first");
    }

    /** Those that were made together, when they are of the actor's organization; locked until the transaction ends. */
    List<Separation> lockedFor(Actor actor, UUID ruleId) {
        return find(RULE + " = ?1 and organizationId = ?2 order by id", ruleId, actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All that hold in the organization now. */
    List<Separation> inForce(UUID organizationId) {
        return list("organizationId = ?1 and endedAt is null", organizationId);
    }

    /** Those that somebody may see, by name; each with those that were made with it. */
    List<List<Separation>> page(Actor actor, Reach reach, boolean ended, PageRequest page) {
        String those = ended ? ENDED : IN_FORCE;
        Map<String, Object> seen = seenBy(actor, reach, ended);
        var query = getEntityManager()
                .createQuery(
                        "select " + RULE + " from Separation where " + those + " group by " + RULE
                                + " order by min(name), " + RULE,
                        UUID.class);
        seen.forEach(query::setParameter);
        List<UUID> rules =
                query.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        seen.put("rules", rules);
        Map<UUID, List<Separation>> byRule = list(those + " and " + RULE + " in :rules order by id", seen).stream()
                .collect(Collectors.groupingBy(Separation::ruleId));
        return rules.stream().map(rule -> byRule.getOrDefault(rule, List.of())).toList();
    }

    long count(Actor actor, Reach reach, boolean ended) {
        var count = getEntityManager()
                .createQuery(
                        "select count(distinct " + RULE + ") from Separation where " + (ended ? ENDED : IN_FORCE),
                        Long.class);
        seenBy(actor, reach, ended).forEach(count::setParameter);
        return count.getSingleResult();
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
