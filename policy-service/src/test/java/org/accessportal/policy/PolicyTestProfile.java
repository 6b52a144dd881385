package org.accessportal.policy;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;

/** A real database and real tokens, and nothing that happens by itself: tests drive the worker. */
public final class PolicyTestProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "portal.background", "false",
                "kafka.bootstrap.servers", "127.0.0.1:1",
                "policy.recalculation.at", "00:00",
                "policy.steps.second-yes-over", "1000000");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class), new TestResourceEntry(TokenIssuer.class));
    }
}
