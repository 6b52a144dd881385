package org.accessportal.platform.republication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;

/** Publishes the units of the replica as if they were its own; can be made to fail, and takes its time. */
@ApplicationScoped
class UnitsOfTest implements StateSource<Unit> {

    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private volatile int failingAt = Integer.MAX_VALUE;
    private int batches;

    UnitsOfTest(Outbox outbox, RevisionEpoch epoch) {
        this.outbox = outbox;
        this.epoch = epoch;
    }

    /** The batch of that number fails, once. */
    synchronized void failAt(int batch) {
        batches = 0;
        failingAt = batch;
    }

    @Override
    public Class<Unit> kind() {
        return Unit.class;
    }

    @Override
    public String published() {
        return "select unit_id from directory_unit";
    }

    @Override
    public void publish(List<UUID> ids) {
        outbox.publishAll(ids.stream().map(id -> unit(id, epoch.at(7), false)).toList());
        if (nextBatch() == failingAt) {
            throw new IllegalStateException("The database went away");
        }
    }

    private synchronized int nextBatch() {
        return ++batches;
    }

    @Override
    public Unit ended(Unit last, Revision revision) {
        return unit(last.unitId(), revision, true);
    }

    static Unit unit(UUID id, Revision revision, boolean archived) {
        return new Unit(id, revision, new UUID(0, 1), null, "Unit", "602", null, false, archived);
    }
}
