package org.accessportal.identity.assignments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.ResourceState.Resource;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Follows the catalogue; whoever has, or should have, what changed is worked out anew. */
@ApplicationScoped
class ResourceIntake implements EventHandler<ResourceState> {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ResourceIntake(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public void handle(List<Received<ResourceState>> batch) {
        List<Resource> resources =
                batch.stream().map(received -> (Resource) received.event()).toList();
        jdbi.useHandle(handle -> {
            var upsert = handle.prepareBatch("""
                    insert into resource values (:resourceId, :organizationId, :code, :kind, :levelsJson, :graceDays,
                      :gapDays, :retired)
                    on conflict (id) do update set code = excluded.code, kind = excluded.kind, levels = excluded.levels,
                      grace_days = excluded.grace_days, gap_days = excluded.gap_days, retired = excluded.retired
                    """);
            for (Resource resource : resources) {
                upsert.bindMethods(resource)
                        .bind("levelsJson", levels(resource))
                        .add();
            }
            upsert.execute();
            handle.createUpdate("""
                            insert into reassessment (identity_id)
                            select identity_id from entitlement where resource_id = any(:ids)
                            union select identity_id from ordered where resource_id = any(:ids)
                            union select identity_id from assignment where resource_id = any(:ids)
                            on conflict (identity_id) do update set due_at = excluded.due_at
                            """)
                    .bind("ids", resources.stream().map(Resource::resourceId).toArray(UUID[]::new))
                    .execute();
        });
    }

    private String levels(Resource resource) {
        try {
            return json.writeValueAsString(resource.levels());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Levels cannot be written", e);
        }
    }
}
