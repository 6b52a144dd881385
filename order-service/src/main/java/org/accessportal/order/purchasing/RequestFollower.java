package org.accessportal.order.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.LineCame.AwaitedStep;

/** Asks a purchasing system when a step comes to await it, and takes that back when the line goes another way. */
@ApplicationScoped
class RequestFollower {

    private final AttestationRequestRepository requests;

    RequestFollower(AttestationRequestRepository requests) {
        this.requests = requests;
    }

    void onLine(@Observes LineCame line) {
        AwaitedStep step = line.awaited();
        if (step == null || step.system() == null) {
            requests.withdraw(line, null, null);
            return;
        }
        requests.withdraw(line, step.id(), step.system());
        requests.open(line, step.id(), step.system());
    }
}
