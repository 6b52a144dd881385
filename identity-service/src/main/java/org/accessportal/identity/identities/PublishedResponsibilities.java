package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.republication.StateSource;

/** Who answers for whom, to be published again after a restore; for whom the database does not have, nobody does. */
@ApplicationScoped
class PublishedResponsibilities implements StateSource<Responsibility> {

    private final DirectoryPublisher publisher;

    PublishedResponsibilities(DirectoryPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Class<Responsibility> kind() {
        return Responsibility.class;
    }

    @Override
    public String published() {
        return "select id from identity where responsibility_revision > 0";
    }

    @Override
    public void publish(List<UUID> ids) {
        publisher.publishResponsibilities(ids);
    }

    @Override
    public Responsibility ended(Responsibility last, Revision revision) {
        return new Responsibility(last.identityId(), revision, last.organizationId(), List.of(), List.of(), null, null);
    }
}
