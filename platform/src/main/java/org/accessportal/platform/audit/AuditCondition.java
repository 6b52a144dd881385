package org.accessportal.platform.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * An organization's rows that a filter leaves, as a condition on {@code audit_row r}. Only what is asked about stands
 * in it, so that the database sees which index serves.
 */
final class AuditCondition {

    private final StringBuilder sql = new StringBuilder("r.organization_id = :organization");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private AuditCondition(UUID organizationId) {
        values.put("organization", organizationId);
    }

    /** Another organization's rows do not exist. */
    static AuditCondition of(AuditFilter filter, UUID organizationId) {
        return new AuditCondition(organizationId)
                .and("r.actor_id = :actor", "actor", filter.actorId())
                .and("r.on_behalf_of = :onBehalfOf", "onBehalfOf", filter.onBehalfOf())
                .and("r.subject_id = :subject", "subject", filter.subjectId())
                .and("r.object_id = :object", "object", filter.objectId())
                .and("r.action like :action", "action", filter.action() == null ? null : filter.action() + "%")
                .and("r.occurred_at >= :from", "from", utc(filter.from()))
                .and("r.occurred_at < :to", "to", utc(filter.to()))
                .and("r.request_id = :request", "request", text(filter.requestId()));
    }

    /** Only what lies behind that place, the newest first. */
    AuditCondition behind(@Nullable AuditPosition place) {
        if (place == null) {
            return this;
        }
        values.put("beforeId", place.id());
        return and("(r.occurred_at, r.id) < (:beforeAt, :beforeId)", "beforeAt", utc(place.occurredAt()));
    }

    String sql() {
        return sql.toString();
    }

    <S extends SqlStatement<S>> S bindTo(S statement) {
        return statement.bindMap(values);
    }

    private AuditCondition and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    private static @Nullable Object utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Object text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
