package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Follows the organization tree. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class UnitReplica implements EventHandler<UnitState> {

    private record Place(UUID unitId, @Nullable UUID parentId, boolean provider) {}

    private final Jdbi jdbi;
    private final jakarta.enterprise.event.Event<UnitsRearranged> rearranged;

    UnitReplica(Jdbi jdbi, jakarta.enterprise.event.Event<UnitsRearranged> rearranged) {
        this.jdbi = jdbi;
        this.rearranged = rearranged;
    }

    @Override
    public Topic topic() {
        return Topic.UNITS;
    }

    @Override
    public void handle(List<Received<UnitState>> batch) {
        List<Unit> units =
                batch.stream().map(received -> (Unit) received.event()).toList();
        Set<UUID> moved = jdbi.withHandle(handle -> rearranged(handle, units));
        store(units);
        if (!moved.isEmpty()) {
            rearranged.fire(new UnitsRearranged(moved));
        }
    }

    /** Of the units, those that are new here or stand otherwise in the tree than they did. */
    private static Set<UUID> rearranged(Handle handle, List<Unit> units) {
        Set<Place> known = new HashSet<>(
                handle.createQuery("select unit_id, parent_id, provider from directory_unit where unit_id = any(:ids)")
                        .bind("ids", units.stream().map(Unit::unitId).toArray(UUID[]::new))
                        .map((row, context) -> new Place(
                                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                        .list());
        return units.stream()
                .filter(unit -> !known.contains(new Place(unit.unitId(), unit.parentId(), unit.provider())))
                .map(Unit::unitId)
                .collect(Collectors.toSet());
    }

    private void store(List<Unit> units) {
        jdbi.useHandle(handle -> {
            var upsert = handle.prepareBatch("""
                    insert into directory_unit values (:unitId, :organizationId, :parentId, :name, :administrationCode,
                      :costResponsibilityNumber, :provider, :archived)
                    on conflict (unit_id) do update set parent_id = excluded.parent_id, name = excluded.name,
                      administration_code = excluded.administration_code,
                      cost_responsibility_number = excluded.cost_responsibility_number,
                      provider = excluded.provider, archived = excluded.archived
                    """);
            for (Unit unit : units) {
                upsert.bindMethods(unit).add();
            }
            upsert.execute();
        });
    }
}
