package org.accessportal.notification.resets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.accessportal.platform.events.ServiceDeskFact;
import org.accessportal.platform.events.ServiceDeskFact.CallerChecked;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Takes down which callers the service desk has checked (PW-5), each once. */
@ApplicationScoped
class CallerCheckIntake implements EventHandler<ServiceDeskFact> {

    private final Jdbi jdbi;

    CallerCheckIntake(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Topic topic() {
        return Topic.SERVICE_DESK;
    }

    @Override
    public void handle(List<Received<ServiceDeskFact>> batch) {
        jdbi.useHandle(handle -> {
            var insert = handle.prepareBatch("""
                    insert into password_reset (id, organization_id, identity_id, caller_id, checked_by, checked_at, state)
                    values (:checkId, :organizationId, :identityId, :callerId, :checkedBy, :at, 'CHECKED')
                    on conflict (id) do nothing
                    """);
            for (Received<ServiceDeskFact> received : batch) {
                var check = (CallerChecked) received.event();
                insert.bindMethods(check)
                        .bind("at", check.occurredAt().atOffset(ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
    }
}
