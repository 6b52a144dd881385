package org.accessportal.identity.provisioning;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.accessportal.identity.assignments.Assignments;
import org.accessportal.identity.provisioning.Delivery.Done;
import org.accessportal.identity.provisioning.Delivery.Job;
import org.accessportal.identity.provisioning.Delivery.Queue;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.background.Crew;
import org.accessportal.platform.tracing.Step;
import org.accessportal.platform.tracing.Traces;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Delivers what waits, a few accounts at a time. */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final int BATCH = 100;
    /** How many at a time while many assignments are worked out: those come first, and nothing stands still. */
    private static final int BATCH_UNDER_PRESSURE = 8;

    private static final int AT_ONCE = 4;
    private static final int STOPPED_AT_ONCE = 2;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration AFTER_MAINTENANCE = Duration.ofSeconds(2);

    private final Delivery delivery;
    private final Targets targets;
    private final Maintenance maintenance;
    private final Assignments assignments;
    private final Traces traces;
    private final Crew workers = new Crew("delivery", AT_ONCE);
    private final Crew stopping = new Crew("stopping", STOPPED_AT_ONCE);

    DeliveryWorker(
            Delivery delivery, Targets targets, Maintenance maintenance, Assignments assignments, Traces traces) {
        this.delivery = delivery;
        this.targets = targets;
        this.maintenance = maintenance;
        this.assignments = assignments;
        this.traces = traces;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        if (targets.areConfigured()) {
            background.whileAny(PAUSE, "Deliveries", () -> deliverNext() > 0 && !assignments.areUnderPressure());
            background.every(
                    AFTER_MAINTENANCE, "Deliveries after maintenance", () -> maintenance.resume(Delivery.LEASE));
            background.whileAny(PAUSE, "Stopped accounts", () -> deliverStopped() > 0);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        workers.close();
        stopping.close();
    }

    /** Delivers the next accounts; returns how many it took on. What is done meanwhile is noted together. */
    int deliverNext() {
        return deliver(
                delivery.take(Queue.OTHERS, assignments.areUnderPressure() ? BATCH_UNDER_PRESSURE : BATCH), workers);
    }

    /** Delivers the accounts of people whose access is stopped, however much else waits and however slow that is (AS-5). */
    int deliverStopped() {
        return deliver(delivery.take(Queue.STOPPED, BATCH_UNDER_PRESSURE), stopping);
    }

    private int deliver(List<Job> jobs, Crew crew) {
        try {
            crew.carryOut(jobs, this::deliver, this::settle);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        return jobs.size();
    }

    private void settle(List<Done> done) {
        List<@Nullable String> causes = new ArrayList<>();
        done.forEach(each -> causes.add(each.job().traceparent()));
        try (Step _ = traces.follow("settle accounts", causes)) {
            delivery.succeeded(done);
        }
    }

    /** Returns what was done; nothing when something newer is wanted, or it is to be tried later. */
    private Optional<Done> deliver(Job job) {
        if (!delivery.mayGo(job)) {
            delivery.giveBack(job);
            return Optional.empty();
        }
        try (Step step = traces.follow("deliver account", Collections.singletonList(job.traceparent()))) {
            try {
                return Optional.of(new Done(job, targets.deliver(job.content())));
            } catch (TargetFailure e) {
                LOG.infof("Account %s is not delivered: %s", job.accountId(), e.getMessage());
                step.failed(e);
                delivery.failed(job, e.target(), String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }
    }
}
