package org.accessportal.order.experts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.providers.ProviderTree;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Who is expert user of what, and where, from the order lines that made them so (RO-5). */
@ApplicationScoped
class ExpertQueries {

    /** A line for the role counts as long as the access does: an end that is decided has not come. */
    private static final String ROLE_LASTS = """
            l.organization_id = :organization and l.opens_role = 'EXPERT_USER'
              and (l.state = 'ACTIVE' or (l.state = 'AWAITING_END' and l.desired <> 'ENDED'))
            """;

    /** Every system with a resource that makes expert users, by every provider that has people. */
    private static final String LISTED = ProviderTree.PROVIDERS_AND_THEIR_STAFF + """
            expert as (
              select distinct r.system, e.provider_id, l.recipient_id from order_line l
                join resource r on r.id = l.resource_id join engaged e on e.engagement_id = l.engagement_id
              where not e.protected_identity and %s),
            staffed as (
              select provider_id, count(distinct identity_id) as people from engaged
              where not protected_identity group by 1),
            listed as (
              select s.system, p.provider_id, p.people, greatest(1, ceil(p.people::numeric / :each))::int as needed,
                array(select x.recipient_id from expert x where x.system = s.system and x.provider_id = p.provider_id
                  order by 1) as experts
              from (select distinct system from resource where organization_id = :organization and state = 'ACTIVE'
                  and ordering ->> 'opensRole' = 'EXPERT_USER') s
                cross join staffed p
              where (:all or s.system = any(:systems) or exists (select from engaged o
                  where o.provider_id = p.provider_id
                    and (o.identity_id = :actor or o.engagement_id = any(:engagements))))
                and (:system::text is null or s.system = :system)),
            wanted as (select * from listed where not :lacking or cardinality(experts) < needed)
            """.formatted(ROLE_LASTS);

    private final Jdbi jdbi;
    private final ExpertSettings settings;
    private final Clock clock;

    ExpertQueries(Jdbi jdbi, ExpertSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who looks.
     *
     * @param all sees every provider and system
     * @param systems those that the viewer owns
     * @param engagements those that the viewer may order for
     */
    record Viewer(Actor actor, boolean all, Set<String> systems, Set<UUID> engagements) {}

    /** Which rows are wanted: of one system, and only those where somebody is missing. */
    record Filter(@Nullable String system, boolean lacking) {}

    List<ExpertView> page(Viewer viewer, Filter filter, int offset, int limit) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(LISTED + """
                                select w.* from wanted w join directory_unit u on u.unit_id = w.provider_id
                                order by w.system, u.name, w.provider_id limit :limit offset :offset
                                """), viewer, filter)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> view(row))
                .list());
    }

    long count(Viewer viewer, Filter filter) {
        return jdbi.withHandle(
                handle -> bound(handle.createQuery(LISTED + "select count(*) from wanted"), viewer, filter)
                        .mapTo(Long.class)
                        .one());
    }

    /** Systems with a resource that makes expert users. */
    List<String> systems(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct system from resource where organization_id = :organization
                          and state = 'ACTIVE' and ordering ->> 'opensRole' = 'EXPERT_USER' order by system
                        """)
                .bind("organization", organizationId)
                .mapTo(String.class)
                .list());
    }

    /** Of those, the ones that the person owns a resource of; where nobody is named, the role owns (RO-6). */
    Set<String> ownedBy(Actor actor, boolean hasRole) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct system from resource where organization_id = :organization
                          and state = 'ACTIVE' and ordering ->> 'opensRole' = 'EXPERT_USER'
                          and (jsonb_exists(ordering -> 'ownerIds', :actor)
                            or (:role and jsonb_array_length(coalesce(ordering -> 'ownerIds', '[]')) = 0))
                        """)
                .bind("organization", actor.organizationId())
                .bind("actor", actor.identityId().toString())
                .bind("role", hasRole)
                .mapTo(String.class)
                .set());
    }

    /** Everybody who is expert user of the system, protected or not: for what is sent, never for what is shown. */
    List<Expert> expertsOf(UUID organizationId, String system) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct l.recipient_id, coalesce(i.protected_identity, true) from order_line l
                          join resource r on r.id = l.resource_id
                          left join directory_identity i on i.identity_id = l.recipient_id
                        where r.system = :system and %s
                        order by 1
                        """.formatted(ROLE_LASTS))
                .bind("organization", organizationId)
                .bind("system", system)
                .map((row, context) -> new Expert(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list());
    }

    /** Somebody who is told. */
    record Expert(UUID identityId, boolean protectedIdentity) {}

    private Query bound(Query query, Viewer viewer, Filter filter) {
        return query.bind("organization", viewer.actor().organizationId())
                .bind("actor", viewer.actor().identityId())
                .bind("today", PortalTime.today(clock))
                .bind("each", settings.peoplePerExpert())
                .bind("all", viewer.all())
                .bind("systems", viewer.systems().toArray(String[]::new))
                .bind("engagements", viewer.engagements().toArray(UUID[]::new))
                .bind("system", filter.system())
                .bind("lacking", filter.lacking());
    }

    private static ExpertView view(ResultSet row) throws SQLException {
        List<UUID> experts = List.of((UUID[]) row.getArray("experts").getArray());
        int needed = row.getInt("needed");
        return new ExpertView(
                row.getString("system"),
                row.getObject("provider_id", UUID.class),
                row.getLong("people"),
                needed,
                experts.size() < needed,
                experts);
    }
}
