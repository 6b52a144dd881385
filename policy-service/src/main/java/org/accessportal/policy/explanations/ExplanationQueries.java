package org.accessportal.policy.explanations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.criteria.CriterionJson;
import org.accessportal.policy.entitlements.EngagementRow;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.UnitTree;
import org.jdbi.v3.core.Jdbi;

/** Who may ask about whom, which policies gave what when, and what engagements somebody has. */
@ApplicationScoped
class ExplanationQueries {

    /** Somebody whom the actor may ask about. */
    record Subject(UUID identityId, boolean protectedIdentity) {}

    /** A trial lasts until its version leaves it, or a version comes to apply everywhere, or the policy retires. */
    private static final String GIVING_AT = """
            with done as (
              select c.* from policy_change c join policy p on p.id = c.policy_id
              where p.organization_id = :organization and c.changed_at <= :moment),
            settled as (
              select distinct on (policy_id) * from done where state in ('ACTIVE', 'RETIRED')
              order by policy_id, position desc),
            latest as (
              select distinct on (policy_id, version) * from done
              order by policy_id, version, position desc),
            tried as (
              select l.* from latest l left join settled s using (policy_id)
              where l.state = 'TRIAL' and l.position > coalesce(s.position, -1)),
            giving as (
              select s.policy_id, s.version, null::uuid as within, t.unit_id as outside
              from settled s left join (select policy_id, unit_id from tried) t using (policy_id)
              where s.state = 'ACTIVE'
              union all
              select policy_id, version, unit_id, null from tried)
            select p.id, p.administration_code, v.number, v.name, v.criteria, v.only_primary,
              given ->> 'level' as level, g.within, g.outside
            from giving g join policy p on p.id = g.policy_id
              join policy_version v on v.policy_id = g.policy_id and v.number = g.version
              cross join lateral jsonb_array_elements(v.resources) as given
            where given ->> 'resourceId' = :resource
            order by v.name, p.id, v.number
            """;

    private final Jdbi jdbi;

    ExplanationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The person, when the actor is that person or acts as nearest manager (RO-1, RO-2); else, unless the person is
     * protected (ID-9), for roles that answer such questions, within their administration where they have one (RO-6).
     */
    Optional<Subject> subject(UUID identityId, Actor actor, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select i.identity_id, i.protected_identity from directory_identity i
                        where i.identity_id = :identity and i.organization_id = :organization
                          and (i.identity_id = :actor
                            or exists (select from acting_manager(:today) m
                              where m.identity_id = i.identity_id and m.actor_id = :actor
                                and coalesce(m.ends_on >= :today, true))
                            or (not i.protected_identity and exists (select from directory_role r
                              where r.identity_id = :actor and r.organization_id = i.organization_id
                                and r.role in ('POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR', 'SERVICE_DESK')
                                and (r.administration_code is null or exists (select from directory_engagement e
                                  where e.identity_id = i.identity_id and e.administration_code = r.administration_code)))))
                        """)
                .bind("identity", identityId)
                .bind("organization", actor.organizationId())
                .bind("actor", actor.identityId())
                .bind("today", today)
                .map((row, context) -> new Subject(row.getObject(1, UUID.class), row.getBoolean(2)))
                .findOne());
    }

    /** Everything that the person has been, is and will be employed as, as it was known at that moment. */
    List<Engagement> engagementsAt(Instant moment, UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with known as (
                          select *, 'infinity'::timestamptz as known_until from directory_engagement where identity_id = :id
                          union all
                          select * from past_engagement where identity_id = :id and known_until > :moment),
                        then_known as (
                          select distinct on (engagement_id) k.* from known k join engagement_since s using (engagement_id)
                          where s.known_since <= :moment order by engagement_id, known_until)
                        select * from then_known order by starts_on nulls first, engagement_id
                        """)
                .bind("id", identityId)
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .map((row, context) -> EngagementRow.read(row))
                .list());
    }

    /** The unit tree as it was known at that moment; of units that were not known then, as they came to be (AS-3). */
    UnitTree treeAt(Instant moment) {
        return new UnitTree(jdbi.withHandle(handle -> handle.createQuery("""
                        with known as (
                          select unit_id, parent_id, provider, 'infinity'::timestamptz as known_until from directory_unit
                          union all
                          select unit_id, parent_id, provider, known_until from past_unit where known_until > :moment)
                        select distinct on (unit_id) unit_id, parent_id, provider from known order by unit_id, known_until
                        """)
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new UnitTree.Place(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list()));
    }

    /** The versions that gave the resource at that moment, everywhere or on trial at a unit, by name. */
    List<GivingPolicy> givingAt(Instant moment, UUID organizationId, UUID resourceId) {
        return jdbi.withHandle(handle -> handle.createQuery(GIVING_AT)
                .bind("organization", organizationId)
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .bind("resource", resourceId.toString())
                .map((row, context) -> policy(row))
                .list());
    }

    private static GivingPolicy policy(ResultSet row) throws SQLException {
        Criterion criteria = CriterionJson.read(row.getString("criteria"));
        Rule rule = Rule.of(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("administration_code"),
                row.getBoolean("only_primary"),
                criteria);
        UUID within = row.getObject("within", UUID.class);
        UUID outside = row.getObject("outside", UUID.class);
        return new GivingPolicy(
                within != null ? rule.within(within) : outside != null ? rule.outside(outside) : rule,
                row.getString("name"),
                row.getString("level"),
                criteria);
    }
}
