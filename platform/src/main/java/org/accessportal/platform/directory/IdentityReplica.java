package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Follows identities and their engagements, and tells the service which of them changed. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class IdentityReplica implements EventHandler<IdentityState> {

    private final Jdbi jdbi;
    private final jakarta.enterprise.event.Event<IdentitiesChanged> changed;

    IdentityReplica(Jdbi jdbi, jakarta.enterprise.event.Event<IdentitiesChanged> changed) {
        this.jdbi = jdbi;
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
            storeIdentities(handle, identities);
            storeEngagements(handle, identities);
        });
        changed.fire(new IdentitiesChanged(identities));
    }

    private static void storeIdentities(Handle handle, List<Identity> identities) {
        var upsert = handle.prepareBatch("""
                insert into directory_identity values (:id, :organization, :revision, :protected)
                on conflict (identity_id) do update set revision = excluded.revision,
                  protected_identity = excluded.protected_identity
                """);
        for (Identity identity : identities) {
            upsert.bind("id", identity.identityId())
                    .bind("organization", identity.organizationId())
                    .bind("revision", identity.revision().packed())
                    .bind("protected", identity.protectedIdentity())
                    .add();
        }
        upsert.execute();
    }

    private static void storeEngagements(Handle handle, List<Identity> identities) {
        handle.createUpdate("delete from directory_engagement where identity_id = any(:ids)")
                .bind("ids", identities.stream().map(Identity::identityId).toArray(UUID[]::new))
                .execute();
        var insert = handle.prepareBatch("""
                insert into directory_engagement values (:engagementId, :identity, :unitId, :administrationCode,
                  :costResponsibilityNumber, :titleCode, :employmentForm, :benefitsGroup, :from, :to, :primary)
                """);
        for (Identity identity : identities) {
            for (Engagement engagement : identity.engagements()) {
                insert.bindMethods(engagement)
                        .bind("identity", identity.identityId())
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }
}
