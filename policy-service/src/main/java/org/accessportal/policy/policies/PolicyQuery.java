package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.policies.PolicyRights.Reach;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Which policies somebody sees, and which version of each (PO-1). */
@ApplicationScoped
class PolicyQuery {

    /** A policy, and the version of it that is shown. */
    record Shown(UUID policyId, int version) {}

    private static final String SEEN = """
            with reached as (
              select p.*, :readsAll or coalesce(p.administration_code = any(:keeps), false) as every_version,
                :writesAll or coalesce(:keepsAll or p.administration_code = any(:keeps), false)
                  and p.administration_code is not null as may_change
              from policy p where p.organization_id = :organization),
            seen as (
              select r.id, r.newest_version, r.newest_state, r.active_version, r.may_change, r.every_version, case
                when not r.every_version then coalesce(r.active_version, r.trial_version)
                when :state = 'ACTIVE' then r.active_version
                when :state = 'TRIAL' then r.trial_version
                else r.newest_version end as shown
              from reached r
              where r.every_version or r.administration_code is null or r.administration_code = any(:worksIn)),
            wanted as (
              select s.id, s.shown, v.name from seen s
              join policy_version v on v.policy_id = s.id and v.number = s.shown
              where (:state = '' or :state = case
                  when s.shown = s.active_version then 'ACTIVE'
                  when s.shown = s.newest_version then s.newest_state
                  else 'TRIAL' end)
                and position(:search in lower(v.name)) > 0
                and (not :awaitsMe or (s.may_change and exists (select from policy_proposal q
                  where q.policy_id = s.id and q.state in ('PROPOSED', 'HELD') and q.proposed_by <> :actor)))
                and (not :planned or (s.every_version and exists (select from policy_proposal q
                  where q.policy_id = s.id and q.state in ('PROPOSED', 'PLANNED', 'HELD') and q.day is not null))))
            """;

    private final Jdbi jdbi;

    PolicyQuery(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page by name. */
    List<Shown> page(Actor actor, Reach reach, PolicyFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> ask(
                        handle, "select id, shown from wanted order by name, id limit :limit offset :offset", actor)
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .bindMap(values(reach, filter))
                .map((row, context) -> new Shown(row.getObject(1, UUID.class), row.getInt(2)))
                .list());
    }

    /** How many the pages hold in all. */
    long count(Actor actor, Reach reach, PolicyFilter filter) {
        return jdbi.withHandle(handle -> ask(handle, "select count(*) from wanted", actor)
                .bindMap(values(reach, filter))
                .mapTo(Long.class)
                .one());
    }

    private static Query ask(Handle handle, String question, Actor actor) {
        return handle.createQuery(SEEN + question)
                .bind("organization", actor.organizationId())
                .bind("actor", actor.identityId());
    }

    private static Map<String, Object> values(Reach reach, PolicyFilter filter) {
        String search = filter.search == null ? "" : filter.search.strip().toLowerCase(Locale.ROOT);
        return Map.of(
                "readsAll", reach.readsAll(),
                "writesAll", reach.writesAll(),
                "keepsAll", reach.keepsAll(),
                "awaitsMe", filter.awaitsMe,
                "planned", filter.planned,
                "keeps", reach.keeps().toArray(String[]::new),
                "worksIn", reach.worksIn().toArray(String[]::new),
                "state", filter.state == null ? "" : filter.state.name(),
                "search", search);
    }
}
