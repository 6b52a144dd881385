package org.accessportal.order.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;

/** Tells in whose hands a task is, so that they may open a protected person as long as it is (ID-9). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskHands {

    private final Outbox outbox;
    private final RevisionEpoch epoch;

    TaskHands(Outbox outbox, RevisionEpoch epoch) {
        this.outbox = outbox;
        this.epoch = epoch;
    }

    /** The task has changed since its hands were at that revision. */
    void changed(Task task, UUID recipientId, long before) {
        if (task.handsRevision() > before) {
            outbox.publish(new OrderLineState.Task(
                    task.id(),
                    epoch.at(task.handsRevision()),
                    task.organizationId(),
                    recipientId,
                    task.administrationCode(),
                    task.inHandsOf()));
        }
    }
}
