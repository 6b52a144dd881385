package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.republication.StateSource;

/** What everybody is entitled to, to be published again after a restore; whoever the database does not have, to nothing. */
@ApplicationScoped
class PublishedEntitlements implements StateSource<Entitlements> {

    private final Entitling entitling;

    PublishedEntitlements(Entitling entitling) {
        this.entitling = entitling;
    }

    @Override
    public Class<Entitlements> kind() {
        return Entitlements.class;
    }

    @Override
    public String published() {
        return "select identity_id from entitled_identity";
    }

    @Override
    public void publish(List<UUID> ids) {
        entitling.publishAgain(ids.toArray(UUID[]::new));
    }

    @Override
    public Entitlements ended(Entitlements last, Revision revision) {
        return new Entitlements(last.identityId(), revision, last.organizationId(), last.identityRevision(), List.of());
    }
}
