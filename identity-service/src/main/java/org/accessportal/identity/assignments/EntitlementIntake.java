package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.persistence.CopyIn;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes in what policies give, and works the assignments out from it. */
@ApplicationScoped
class EntitlementIntake implements EventHandler<EntitlementState> {

    private final Jdbi jdbi;
    private final Assignments assignments;

    EntitlementIntake(Jdbi jdbi, Assignments assignments) {
        this.jdbi = jdbi;
        this.assignments = assignments;
    }

    @Override
    public Topic topic() {
        return Topic.ENTITLEMENTS;
    }

    @Override
    public void handle(List<Received<EntitlementState>> batch) {
        List<Entitlements> entitled =
                batch.stream().map(received -> (Entitlements) received.event()).toList();
        List<UUID> identities = entitled.stream().map(Entitlements::identityId).toList();
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from entitlement where identity_id = any(:ids)")
                    .bind("ids", identities.toArray(UUID[]::new))
                    .execute();
            CopyIn.write(
                    handle,
                    "entitlement",
                    entitled.stream()
                            .flatMap(each -> each.entitlements().stream().map(one -> new Given(each.identityId(), one)))
                            .toList(),
                    Given::row);
        });
        assignments.reassess(identities);
    }

    private record Given(UUID identityId, Entitlement entitlement) {

        @Nullable
        Object[] row() {
            return new @Nullable Object[] {
                identityId,
                entitlement.resourceId(),
                entitlement.level(),
                entitlement.engagementId(),
                entitlement.policyId(),
                entitlement.policyVersion(),
                entitlement.from(),
                entitlement.to()
            };
        }
    }
}
