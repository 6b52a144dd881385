package org.accessportal.identity.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.identity.arrivals.ArrivalView.Access;
import org.accessportal.identity.identities.PersonQuery;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Engagements that begin, with what is assigned for their first day; a page takes two queries (AS-3). */
@ApplicationScoped
class Arrivals {

    private static final String COMING = """
             from acting_manager(:today) m join published_engagement e on e.id = m.engagement_id
              join identity i on i.id = m.identity_id and i.ended_at is null join unit u on u.id = e.unit_id
            where m.actor_id = :actor and e.starts_on >= :today and coalesce(e.ends_on >= e.starts_on, true)
            """;

    private static final String PAGE = "select distinct i.id, " + PersonQuery.DISPLAY_NAME + """
             as display_name, i.protected_identity, e.id as engagement_id, e.title, u.name as unit_name, e.starts_on,
              exists (select from block b where b.identity_id = i.id and b.lifted_at is null) as blocked,
              exists (select from assignment a join resource r on r.id = a.resource_id
                where a.identity_id = i.id and r.kind = 'USER_SERVICE' and a.status <> 'ENDED'
                  and coalesce(a.starts_on <= e.starts_on, true))
                and not exists (select from account c where c.identity_id = i.id and c.delivered_enabled) as password
            """ + COMING
            + " order by e.starts_on, display_name, e.id limit :limit offset :offset";

    private final Jdbi jdbi;
    private final Clock clock;

    Arrivals(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Those of the people whose nearest manager the actor is or acts as (RO-1, RO-2), the next first. */
    @Transactional
    Page<ArrivalView> page(PageRequest page, Actor actor) {
        return jdbi.withHandle(handle -> {
            List<ArrivalView> found = bound(handle.createQuery(PAGE), actor)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> new ArrivalView(
                            row.getObject("id", UUID.class),
                            row.getString("display_name"),
                            row.getBoolean("protected_identity"),
                            row.getObject("engagement_id", UUID.class),
                            row.getString("title"),
                            row.getString("unit_name"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getBoolean("blocked"),
                            row.getBoolean("password"),
                            List.of()))
                    .list();
            long total = bound(handle.createQuery("select count(distinct e.id)" + COMING), actor)
                    .mapTo(Long.class)
                    .one();
            Map<UUID, List<Access>> access = access(handle, found);
            return new Page<>(
                    found.stream()
                            .map(one -> one.with(access.getOrDefault(one.engagementId(), List.of())))
                            .toList(),
                    total,
                    page.limit(),
                    page.offset());
        });
    }

    private Query bound(Query query, Actor actor) {
        return query.bind("today", PortalTime.today(clock)).bind("actor", actor.identityId());
    }

    /** What is assigned for each first day. */
    private static Map<UUID, List<Access>> access(Handle handle, List<ArrivalView> arrivals) {
        Map<UUID, List<Access>> byEngagement = new HashMap<>();
        handle.createQuery("""
                        select w.engagement_id, a.resource_id, a.level, a.status, c.last_error
                        from unnest(:engagements, :identities, :days) as w (engagement_id, identity_id, first_day)
                          join assignment a on a.identity_id = w.identity_id
                          left join account c on c.identity_id = a.identity_id and c.delivered_version < c.desired_version
                        where a.status <> 'ENDED' and coalesce(a.starts_on <= w.first_day, true)
                          and coalesce(a.ends_on >= w.first_day, true)
                        order by w.engagement_id, a.resource_id
                        """)
                .bind(
                        "engagements",
                        arrivals.stream().map(ArrivalView::engagementId).toArray(UUID[]::new))
                .bind(
                        "identities",
                        arrivals.stream().map(ArrivalView::identityId).toArray(UUID[]::new))
                .bind("days", arrivals.stream().map(ArrivalView::firstDay).toArray(LocalDate[]::new))
                .map((row, context) -> byEngagement
                        .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(Access.of(
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                Status.valueOf(row.getString(4)),
                                row.getString(5))))
                .list();
        return byEngagement;
    }
}
