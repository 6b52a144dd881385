package org.accessportal.platform.directory;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.directory.DelegationsChanged.Change;
import org.accessportal.platform.directory.DelegationsChanged.What;
import org.accessportal.platform.events.ResponsibilityState.Delegation;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;

/** To whom managers have lent their role (RO-2), as the responsibilities tell it. */
@ApplicationScoped
class DelegationReplica {

    private final Event<DelegationsChanged> changed;

    DelegationReplica(Event<DelegationsChanged> changed) {
        this.changed = changed;
    }

    void store(Handle handle, List<Received<Responsibility>> responsibilities) {
        UUID[] ids =
                responsibilities.stream().map(each -> each.event().identityId()).toArray(UUID[]::new);
        Map<UUID, Map<UUID, Delegation>> before = known(handle, ids);
        if (!before.isEmpty()) {
            handle.createUpdate("delete from directory_delegation where identity_id = any(:ids)")
                    .bind("ids", ids)
                    .execute();
        }
        write(handle, responsibilities);
        List<Change> changes = new ArrayList<>();
        for (Received<Responsibility> each : responsibilities) {
            if (!each.history()) {
                changes.addAll(
                        changes(each.event(), before.getOrDefault(each.event().identityId(), Map.of())));
            }
        }
        if (!changes.isEmpty()) {
            changed.fire(new DelegationsChanged(changes));
        }
    }

    private static List<Change> changes(Responsibility now, Map<UUID, Delegation> before) {
        Map<UUID, Delegation> gone = new HashMap<>(before);
        List<Change> changes = new ArrayList<>();
        for (Delegation delegation : delegations(now)) {
            if (gone.remove(delegation.delegationId()) == null) {
                changes.add(new Change(now.identityId(), now.organizationId(), delegation, What.MADE));
            }
        }
        gone.values()
                .forEach(delegation ->
                        changes.add(new Change(now.identityId(), now.organizationId(), delegation, What.GONE)));
        return changes;
    }

    private static Map<UUID, Map<UUID, Delegation>> known(Handle handle, UUID[] ids) {
        Map<UUID, Map<UUID, Delegation>> known = new HashMap<>();
        handle.createQuery("select * from directory_delegation where identity_id = any(:ids)")
                .bind("ids", ids)
                .map((row, context) -> {
                    var delegation = new Delegation(
                            row.getObject("delegation_id", UUID.class),
                            row.getObject("delegate_id", UUID.class),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            row.getBoolean("fellow_manager") ? true : null);
                    known.computeIfAbsent(row.getObject("identity_id", UUID.class), _ -> new HashMap<>())
                            .put(delegation.delegationId(), delegation);
                    return delegation;
                })
                .list();
        return known;
    }

    private static void write(Handle handle, List<Received<Responsibility>> responsibilities) {
        var insert = handle.prepareBatch(
                "insert into directory_delegation values (:delegationId, :identity, :delegateId, :from, :to, :fellow)");
        for (Received<Responsibility> each : responsibilities) {
            for (Delegation delegation : delegations(each.event())) {
                insert.bindMethods(delegation)
                        .bind("identity", each.event().identityId())
                        .bind("fellow", delegation.goesToFellow())
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static List<Delegation> delegations(Responsibility responsibility) {
        return requireNonNullElse(responsibility.delegations(), List.<Delegation>of());
    }
}
