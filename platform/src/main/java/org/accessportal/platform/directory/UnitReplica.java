package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Follows the organization tree. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class UnitReplica implements EventHandler<UnitState> {

    private final Jdbi jdbi;

    UnitReplica(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Topic topic() {
        return Topic.UNITS;
    }

    @Override
    public void handle(List<Received<UnitState>> batch) {
        jdbi.useHandle(handle -> {
            var upsert = handle.prepareBatch("""
                    insert into directory_unit values (:unitId, :organizationId, :parentId, :name, :administrationCode,
                      :costResponsibilityNumber, :provider, :archived)
                    on conflict (unit_id) do update set parent_id = excluded.parent_id, name = excluded.name,
                      administration_code = excluded.administration_code,
                      cost_responsibility_number = excluded.cost_responsibility_number,
                      provider = excluded.provider, archived = excluded.archived
                    """);
            for (Received<UnitState> received : batch) {
                switch (received.event()) {
                    case Unit unit -> upsert.bindMethods(unit).add();
                }
            }
            upsert.execute();
        });
    }
}
