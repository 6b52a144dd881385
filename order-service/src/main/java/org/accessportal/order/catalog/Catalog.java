package org.accessportal.order.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Keeps the catalogue; every change is published and leaves its row in the audit log. */
@ApplicationScoped
@Transactional
class Catalog {

    private final ResourceRepository resources;
    private final Directory directory;
    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private final ResourceHistory history;

    Catalog(
            ResourceRepository resources,
            Directory directory,
            Outbox outbox,
            RevisionEpoch epoch,
            ResourceHistory history) {
        this.resources = resources;
        this.directory = directory;
        this.outbox = outbox;
        this.epoch = epoch;
        this.history = history;
    }

    Resource make(ResourceRequest wanted, Actor actor) {
        requireKeeper(actor);
        Resource resource = Resource.make(actor.organizationId(), wanted);
        resources.add(resource);
        return published(resource, "resource.made", actor);
    }

    Resource change(UUID id, @Nullable String ifMatch, ResourceRequest wanted, Actor actor) {
        requireKeeper(actor);
        Resource resource = locked(id, actor);
        Etag.require(ifMatch, resource.revision());
        resource.change(wanted);
        return published(resource, "resource.changed", actor);
    }

    Resource retire(UUID id, String reason, Actor actor) {
        requireKeeper(actor);
        Resource resource = locked(id, actor);
        resource.retire(reason);
        return published(resource, "resource.retired", actor);
    }

    Resource get(UUID id, Actor actor) {
        return resources.visibleTo(actor, id).orElseThrow(Catalog::unknown);
    }

    /** What the resource has been, the newest first. */
    List<ResourceChangeView> changes(UUID id, Actor actor) {
        return history.of(get(id, actor).id());
    }

    List<Resource> page(Actor actor, ResourceFilter filter, int offset, int limit) {
        return resources.page(actor, filter, offset, limit);
    }

    long count(Actor actor, ResourceFilter filter) {
        return resources.count(actor, filter);
    }

    private Resource locked(UUID id, Actor actor) {
        return resources.lockedFor(actor, id).orElseThrow(Catalog::unknown);
    }

    /** Tells everybody of a change that was made, and keeps it in the history. */
    Resource published(Resource resource, String action, Actor actor) {
        if (resource.isAssignable()) {
            outbox.publish(resource.published(epoch.at(resource.revision())));
        }
        history.record(action, resource, actor);
        return resource;
    }

    /** Refuses (403) who does not keep the catalogue. */
    void requireKeeper(Actor actor) {
        if (!directory.holds(actor, Role.SYSTEM_ADMINISTRATOR, null)) {
            directory.require(actor, Role.RESOURCE_OWNER, null);
        }
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such resource");
    }
}
