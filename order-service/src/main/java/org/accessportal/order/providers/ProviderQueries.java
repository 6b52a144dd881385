package org.accessportal.order.providers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Providers and how many order there (RO-4); nobody protected, and nobody whose access is stopped. */
@ApplicationScoped
class ProviderQueries {

    /** With one alone, an absence stops everybody. */
    private static final int ENOUGH = 2;

    private static final String LISTED = ProviderTree.PROVIDERS_AND_THEIR_STAFF + """
            orderer as (
              select distinct p.provider_id, o.identity_id from orderer_unit o join provider p using (unit_id)
                join directory_engagement e on e.engagement_id = o.engagement_id
                join directory_identity i on i.identity_id = o.identity_id and not i.protected_identity
              where o.starts_on <= :today and coalesce(o.ends_on >= :today, true) and coalesce(e.ends_on >= :today, true)
                and not exists (select from directory_block b where b.identity_id = o.identity_id)),
            listed as (
              select p.provider_id, count(distinct s.identity_id) as people,
                array(select o.identity_id from orderer o where o.provider_id = p.provider_id order by 1) as orderers
              from (select distinct provider_id from provider) p
                left join engaged s on s.provider_id = p.provider_id and not s.protected_identity
              where :all or exists (select from orderer o where o.provider_id = p.provider_id and o.identity_id = :actor)
              group by 1),
            wanted as (select * from listed where not :lacking or cardinality(orderers) < :enough)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    ProviderQueries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Every provider, or those where the actor orders; by name. */
    Page<ProviderView> page(Actor actor, boolean all, boolean lacking, PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                bound(handle.createQuery(LISTED + """
                                select w.* from wanted w join directory_unit u on u.unit_id = w.provider_id
                                order by u.name, w.provider_id limit :limit offset :offset
                                """), actor, all, lacking)
                        .bind("limit", page.limit())
                        .bind("offset", page.offset())
                        .map((row, context) -> {
                            List<UUID> orderers =
                                    List.of((UUID[]) row.getArray("orderers").getArray());
                            return new ProviderView(
                                    row.getObject("provider_id", UUID.class),
                                    row.getLong("people"),
                                    orderers,
                                    orderers.size() < ENOUGH);
                        })
                        .list(),
                bound(handle.createQuery(LISTED + "select count(*) from wanted"), actor, all, lacking)
                        .mapTo(Long.class)
                        .one(),
                page.limit(),
                page.offset()));
    }

    private Query bound(Query query, Actor actor, boolean all, boolean lacking) {
        return query.bind("organization", actor.organizationId())
                .bind("actor", actor.identityId())
                .bind("today", PortalTime.today(clock))
                .bind("all", all)
                .bind("lacking", lacking)
                .bind("enough", ENOUGH);
    }
}
