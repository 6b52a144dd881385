package org.accessportal.order.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody orders in one go: a draft until it is sent, and then what its lines were made from (OR-4). */
@Entity
@Table(name = "orders") // ORDER is reserved in SQL
class Order {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID senderId;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DraftLine> lines;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> lineIds;

    private Instant changedAt;
    private @Nullable Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    private Order(UUID organizationId, UUID senderId, List<DraftLine> lines, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
        this.senderId = senderId;
        this.state = OrderState.DRAFT;
        this.lines = List.copyOf(lines);
        this.lineIds = List.of();
        this.changedAt = at;
    }

    static Order draft(UUID organizationId, UUID senderId, List<DraftLine> lines, Instant at) {
        return new Order(organizationId, senderId, lines, at);
    }

    /** Holds something else; only as long as it is a draft. */
    void change(List<DraftLine> wanted, Instant at) {
        requireDraft();
        lines = List.copyOf(wanted);
        changedAt = at;
    }

    /** Has become these lines. */
    void sent(List<UUID> made, Instant at) {
        requireDraft();
        state = OrderState.SENT;
        lineIds = List.copyOf(made);
        changedAt = at;
        sentAt = at;
    }

    void requireDraft() {
        if (state != OrderState.DRAFT) {
            throw OrderProblem.ORDER_SENT.because("It was sent at " + sentAt);
        }
    }

    boolean isSent() {
        return state == OrderState.SENT;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID senderId() {
        return senderId;
    }

    /** What ETags are made of. */
    long version() {
        return version;
    }

    List<DraftLine> lines() {
        return List.copyOf(lines);
    }

    OrderView view() {
        return new OrderView(id, state, changedAt, sentAt, lines(), List.copyOf(lineIds));
    }
}
