package org.accessportal.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A real broker, but nothing reads or relays by itself: the test starts its own replicas. */
public final class ManualProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("portal.background", "false");
    }
}
