package org.accessportal.identity.provisioning;

import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accessportal.identity.provisioning.Connector.Delivered;
import org.accessportal.identity.provisioning.ConnectorSettings.SystemSettings;
import org.jspecify.annotations.Nullable;

/** Everything that accounts are delivered to: the directory, then the further systems, in the order of their names. */
@ApplicationScoped
class Targets {

    /** What the directory is called among the targets. */
    static final String DIRECTORY = "directory";

    private final ActiveDirectory directory;
    private final DirectoryConnection connection;
    private final ConnectorBundles bundles;
    private final ConnectorSettings settings;
    private final Map<String, TargetSystem> connected = new LinkedHashMap<>();

    Targets(
            ActiveDirectory directory,
            DirectoryConnection connection,
            ConnectorBundles bundles,
            ConnectorSettings settings) {
        this.directory = directory;
        this.connection = connection;
        this.bundles = bundles;
        this.settings = settings;
    }

    /** Whether there is anything to deliver to. */
    boolean areConfigured() {
        return connection.isConfigured() || !settings.systems().isEmpty();
    }

    /**
     * Makes the account what it should be everywhere. The whole counts as delivered or not; delivering again changes
     * nothing where it was delivered before. An account that is to be disabled is that in every system that answers,
     * also while another is away (AS-5).
     */
    Delivered deliver(AccountContent account) throws TargetFailure {
        @Nullable TargetFailure failure = null;
        Delivered delivered = new Delivered(false);
        try {
            if (connection.isConfigured()) {
                delivered = directory.deliver(account);
                count(DIRECTORY, "done");
            }
        } catch (TargetFailure e) {
            count(DIRECTORY, "failed");
            failure = orElseGoOn(account, e);
        }
        for (String name : settings.systems().keySet().stream().sorted().toList()) {
            try {
                system(name).deliver(account);
                count(name, "done");
            } catch (TargetFailure e) {
                count(name, "failed");
                failure = orElseGoOn(account, e.of(name));
            }
        }
        if (failure != null) {
            throw failure;
        }
        return delivered;
    }

    private static void count(String target, String outcome) {
        Metrics.counter("portal.deliveries", "target", target, "outcome", outcome)
                .increment();
    }

    private static TargetFailure orElseGoOn(AccountContent account, TargetFailure failure) throws TargetFailure {
        if (account.enabled()) {
            throw failure;
        }
        return failure;
    }

    @PreDestroy
    synchronized void close() {
        connected.values().forEach(TargetSystem::close);
    }

    private synchronized TargetSystem system(String name) throws TargetFailure {
        TargetSystem system = connected.get(name);
        if (system == null) {
            SystemSettings configured = settings.systems().get(name);
            if (configured == null) {
                throw new IllegalStateException("Systems are configured before the start");
            }
            try {
                system = new TargetSystem(configured, bundles.connect(configured));
            } catch (RuntimeException e) {
                throw new TargetFailure("is not configured as its connector wants: " + e.getMessage(), e);
            }
            connected.put(name, system);
        }
        return system;
    }
}
