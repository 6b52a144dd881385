package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.republication.StateSource;

/** Identities, to be published again after a restore; one that the database does not have is erased for good. */
@ApplicationScoped
class PublishedIdentities implements StateSource<Identity> {

    private final DirectoryPublisher publisher;

    PublishedIdentities(DirectoryPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Class<Identity> kind() {
        return Identity.class;
    }

    @Override
    public String published() {
        return "select id from identity";
    }

    @Override
    public void publish(List<UUID> ids) {
        publisher.publishIdentities(ids);
    }

    @Override
    public Identity ended(Identity last, Revision revision) {
        return new Identity(
                last.identityId(), revision, last.organizationId(), last.protectedIdentity(), true, List.of());
    }
}
