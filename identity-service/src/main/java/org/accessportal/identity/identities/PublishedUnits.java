package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.republication.StateSource;

/** The organization tree, to be published again after a restore; a unit that it does not have is archived for good. */
@ApplicationScoped
class PublishedUnits implements StateSource<Unit> {

    private final DirectoryPublisher publisher;

    PublishedUnits(DirectoryPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Class<Unit> kind() {
        return Unit.class;
    }

    @Override
    public String published() {
        return "select id from unit";
    }

    @Override
    public void publish(List<UUID> ids) {
        publisher.publishUnits(ids);
    }

    @Override
    public Unit ended(Unit last, Revision revision) {
        return new Unit(
                last.unitId(),
                revision,
                last.organizationId(),
                last.parentId(),
                last.name(),
                last.administrationCode(),
                last.costResponsibilityNumber(),
                last.provider(),
                true);
    }
}
