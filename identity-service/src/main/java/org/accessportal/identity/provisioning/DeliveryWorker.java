package org.accessportal.identity.provisioning;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.identity.provisioning.Delivery.Job;
import org.accessportal.platform.PlatformSettings;
import org.jboss.logging.Logger;

/** Delivers what waits, a few accounts at a time. */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final int BATCH = 40;
    private static final int AT_ONCE = 4;
    private static final int PAUSE_MILLIS = 100;

    private final Delivery delivery;
    private final Targets targets;
    private final PlatformSettings settings;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE + 1, Thread.ofPlatform().name("delivery-", 0).daemon().factory());
    private volatile boolean stopped;

    DeliveryWorker(Delivery delivery, Targets targets, PlatformSettings settings) {
        this.delivery = delivery;
        this.targets = targets;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background() && targets.areConfigured()) {
            workers.execute(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        workers.shutdownNow();
    }

    private void run() {
        while (!stopped) {
            try {
                if (deliverNext() == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Deliveries wait: %s", e.toString());
                pauseQuietly();
            }
        }
    }

    /** Delivers the next accounts; returns how many it took on. */
    int deliverNext() throws InterruptedException {
        List<Job> jobs = delivery.take(BATCH);
        List<Future<?>> under = jobs.stream()
                .<Future<?>>map(job -> workers.submit(() -> deliver(job)))
                .toList();
        for (Future<?> each : under) {
            try {
                each.get();
            } catch (java.util.concurrent.ExecutionException e) {
                LOG.warnf("A delivery waits: %s", String.valueOf(e.getCause()));
            }
        }
        return jobs.size();
    }

    private void deliver(Job job) {
        AccountContent content = delivery.contentOf(job);
        if (content == null) {
            return;
        }
        try {
            delivery.succeeded(job, targets.deliver(content));
        } catch (TargetFailure e) {
            LOG.infof("Account %s is not delivered: %s", job.accountId(), e.getMessage());
            delivery.failed(job, String.valueOf(e.getMessage()));
        }
    }

    private static void pauseQuietly() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
