package org.accessportal.policy.separations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.SeparationState;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.republication.StateSource;

/** Separations, to be published again after a restore; one that the database does not have holds no more (PO-9). */
@ApplicationScoped
class PublishedSeparations implements StateSource<SeparationState.Separation> {

    private final SeparationRepository separations;
    private final Outbox outbox;
    private final RevisionEpoch epoch;

    PublishedSeparations(SeparationRepository separations, Outbox outbox, RevisionEpoch epoch) {
        this.separations = separations;
        this.outbox = outbox;
        this.epoch = epoch;
    }

    @Override
    public Class<SeparationState.Separation> kind() {
        return SeparationState.Separation.class;
    }

    @Override
    public String published() {
        return "select id from separation";
    }

    @Override
    public void publish(List<UUID> ids) {
        outbox.publishAll(separations.list("id in ?1", ids).stream()
                .map(separation -> separation.published(epoch.at(separation.revision())))
                .toList());
    }

    @Override
    public SeparationState.Separation ended(SeparationState.Separation last, Revision revision) {
        return new SeparationState.Separation(
                last.separationId(),
                revision,
                last.organizationId(),
                last.administrationCode(),
                last.oneResourceId(),
                last.otherResourceId(),
                last.name(),
                last.why(),
                true);
    }
}
