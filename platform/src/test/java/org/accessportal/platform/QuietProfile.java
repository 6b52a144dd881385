package org.accessportal.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** No broker, no relay and no sealer by itself: the test drives them. */
public final class QuietProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("portal.background", "false", "kafka.bootstrap.servers", "127.0.0.1:1");
    }
}
