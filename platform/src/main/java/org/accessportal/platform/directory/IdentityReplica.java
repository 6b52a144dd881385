package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.persistence.CopyIn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Follows identities and their engagements, and tells the service which of them changed. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class IdentityReplica implements EventHandler<IdentityState> {

    private final Jdbi jdbi;
    private final EndingRights ending;
    private final jakarta.enterprise.event.Event<IdentitiesChanged> changed;

    IdentityReplica(Jdbi jdbi, EndingRights ending, jakarta.enterprise.event.Event<IdentitiesChanged> changed) {
        this.jdbi = jdbi;
        this.ending = ending;
        this.changed = changed;
    }

    @Override
    public Topic topic() {
        return Topic.IDENTITIES;
    }

    @Override
    public void handle(List<Received<IdentityState>> batch) {
        List<Identity> identities =
                batch.stream().map(received -> (Identity) received.event()).toList();
        jdbi.useHandle(handle -> {
            ending.awaitLeaving(handle, identities);
            storeIdentities(handle, identities);
            storeEngagements(handle, identities);
        });
        changed.fire(new IdentitiesChanged(identities, changedAt(batch)));
    }

    private static Map<UUID, Instant> changedAt(List<Received<IdentityState>> batch) {
        Map<UUID, Instant> changedAt = new HashMap<>();
        for (Received<IdentityState> received : batch) {
            if (received.occurredAt() != null) {
                changedAt.put(received.event().aggregateId(), received.occurredAt());
            }
        }
        return changedAt;
    }

    private static void storeIdentities(Handle handle, List<Identity> identities) {
        handle.createUpdate("""
                        insert into directory_identity
                        select * from unnest(:ids, :organizations, :revisions, :protected)
                        on conflict (identity_id) do update set revision = excluded.revision,
                          protected_identity = excluded.protected_identity
                        """)
                .bind("ids", ids(identities))
                .bind(
                        "organizations",
                        identities.stream().map(Identity::organizationId).toArray(UUID[]::new))
                .bind(
                        "revisions",
                        identities.stream()
                                .map(identity -> identity.revision().packed())
                                .toArray(Long[]::new))
                .bind(
                        "protected",
                        identities.stream().map(Identity::protectedIdentity).toArray(Boolean[]::new))
                .execute();
    }

    private static void storeEngagements(Handle handle, List<Identity> identities) {
        handle.createUpdate("delete from directory_engagement where identity_id = any(:ids)")
                .bind("ids", ids(identities))
                .execute();
        CopyIn.write(
                handle,
                "directory_engagement",
                identities.stream()
                        .flatMap(identity ->
                                identity.engagements().stream().map(engagement -> new Engaged(identity, engagement)))
                        .toList(),
                Engaged::row);
    }

    private static UUID[] ids(List<Identity> identities) {
        return identities.stream().map(Identity::identityId).toArray(UUID[]::new);
    }

    private record Engaged(Identity identity, Engagement engagement) {

        @Nullable
        Object[] row() {
            return new @Nullable Object[] {
                engagement.engagementId(),
                identity.identityId(),
                engagement.unitId(),
                engagement.administrationCode(),
                engagement.costResponsibilityNumber(),
                engagement.titleCode(),
                engagement.employmentForm(),
                engagement.benefitsGroup(),
                engagement.from(),
                engagement.to(),
                engagement.primary()
            };
        }
    }
}
