package org.accessportal.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import org.accessportal.platform.testing.CollectedSpans;

/** Traces are on, and everything runs by itself, as in an installation that has turned them on. */
public final class TracedProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return CollectedSpans.SETTINGS;
    }
}
