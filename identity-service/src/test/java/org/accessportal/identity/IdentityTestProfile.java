package org.accessportal.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A real database, and nothing that happens by itself: tests drive the workers. */
public final class IdentityTestProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "portal.background", "false",
                "kafka.bootstrap.servers", "127.0.0.1:1",
                "identity.recalculation.at", "00:00",
                "identity.organizations.file", "src/test/resources/organizations.json",
                "identity.directory.url", "ldaps://127.0.0.1:1");
    }
}
