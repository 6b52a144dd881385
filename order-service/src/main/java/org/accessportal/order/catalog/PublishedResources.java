package org.accessportal.order.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.republication.StateSource;

/** The catalogue, to be published again after a restore; a resource that it does not have is given to nobody new. */
@ApplicationScoped
class PublishedResources implements StateSource<ResourceState.Resource> {

    private final ResourceRepository resources;
    private final Outbox outbox;
    private final RevisionEpoch epoch;

    PublishedResources(ResourceRepository resources, Outbox outbox, RevisionEpoch epoch) {
        this.resources = resources;
        this.outbox = outbox;
        this.epoch = epoch;
    }

    @Override
    public Class<ResourceState.Resource> kind() {
        return ResourceState.Resource.class;
    }

    @Override
    public String published() {
        return "select id from resource where kind <> 'INQUIRY'";
    }

    @Override
    public void publish(List<UUID> ids) {
        outbox.publishAll(resources.list("id in ?1", ids).stream()
                .map(resource -> resource.published(epoch.at(resource.revision())))
                .toList());
    }

    @Override
    public ResourceState.Resource ended(ResourceState.Resource last, Revision revision) {
        return new ResourceState.Resource(
                last.resourceId(),
                revision,
                last.organizationId(),
                last.code(),
                last.kind(),
                last.levels(),
                last.graceDays(),
                last.gapDays(),
                true,
                last.priceMonthly());
    }
}
