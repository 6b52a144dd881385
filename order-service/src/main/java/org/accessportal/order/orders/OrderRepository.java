package org.accessportal.order.orders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Orders as they lie in the database; everybody has their own. */
@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<Order, UUID> {

    private static final String MINE =
            " where sender_id = :actor and organization_id = :organization and (:state::text is null or state = :state)";

    private final Jdbi jdbi;

    OrderRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Order> of(Actor actor, UUID id) {
        return find("id = ?1 and senderId = ?2 and organizationId = ?3", id, actor.identityId(), actor.organizationId())
                .firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Order> lockedOf(Actor actor, UUID id) {
        return find("id = ?1 and senderId = ?2 and organizationId = ?3", id, actor.identityId(), actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<OrderRow> page(Actor actor, @Nullable OrderState state, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select o.id, o.state, o.changed_at, o.sent_at, jsonb_array_length(o.lines) as line_count,
                          (select count(distinct line ->> 'recipientId') from jsonb_array_elements(o.lines) line)
                            as recipients,
                          (select count(*) from order_line l where l.order_id = o.id
                            and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'ACTIVE')) as open_count
                        from orders o
                        """ + MINE + " order by o.changed_at desc, o.id limit :limit offset :offset")
                .bind("actor", actor.identityId())
                .bind("organization", actor.organizationId())
                .bind("state", state == null ? null : state.name())
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> row(row))
                .list());
    }

    long count(Actor actor, @Nullable OrderState state) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from orders" + MINE)
                .bind("actor", actor.identityId())
                .bind("organization", actor.organizationId())
                .bind("state", state == null ? null : state.name())
                .mapTo(Long.class)
                .one());
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new OrderRow(
                row.getObject("id", UUID.class),
                OrderState.valueOf(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getInt("line_count"),
                row.getInt("recipients"),
                row.getInt("open_count"));
    }
}
