package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.accessportal.platform.events.SeparationState;
import org.accessportal.platform.events.SeparationState.Separation;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Follows what policy-service keeps apart, and looks at once for those who hold both. */
@ApplicationScoped
class SeparationIntake implements EventHandler<SeparationState> {

    private final Jdbi jdbi;
    private final ViolationSearch violations;

    SeparationIntake(Jdbi jdbi, ViolationSearch violations) {
        this.jdbi = jdbi;
        this.violations = violations;
    }

    @Override
    public Topic topic() {
        return Topic.SEPARATIONS;
    }

    @Override
    public void handle(List<Received<SeparationState>> batch) {
        jdbi.useHandle(handle -> {
            var upsert = handle.prepareBatch("""
                    insert into separation values (:separationId, :organizationId, :administrationCode, :oneResourceId,
                      :otherResourceId, :name, :why, :ended)
                    on conflict (id) do update set ended = excluded.ended
                    """);
            batch.forEach(received ->
                    upsert.bindMethods((Separation) received.event()).add());
            upsert.execute();
        });
        violations.search(
                batch.stream().map(received -> received.event().aggregateId()).toList());
    }
}
