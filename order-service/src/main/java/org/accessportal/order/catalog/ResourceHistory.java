package org.accessportal.order.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Every change of every resource, with who and when (OR-1). */
@ApplicationScoped
class ResourceHistory {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    ResourceHistory(Jdbi jdbi, ObjectMapper json, AuditLog audit, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor has done that to the resource. */
    void record(String action, Resource resource, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into resource_change values (:resource, :revision, :action, :at, :by, :content::jsonb)
                        """)
                .bind("resource", resource.id())
                .bind("revision", resource.revision())
                .bind("action", action)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("by", actor.identityId())
                .bind("content", write(resource.view()))
                .execute());
        audit.record(AuditRow.by(actor, action, clock.instant()).on(resource.id()));
    }

    /** The changes of one resource, the newest first. */
    List<ResourceChangeView> of(UUID resourceId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select revision, action, changed_at, changed_by, content from resource_change
                        where resource_id = :resource order by revision desc
                        """)
                .bind("resource", resourceId)
                .map((row, context) -> new ResourceChangeView(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, UUID.class),
                        read(row.getString(5))))
                .list());
    }

    private String write(ResourceView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A resource cannot be written", e);
        }
    }

    private ResourceView read(String content) {
        try {
            return json.readValue(content, ResourceView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored resource cannot be read", e);
        }
    }
}
