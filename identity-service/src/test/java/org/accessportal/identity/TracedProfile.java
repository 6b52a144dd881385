package org.accessportal.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import org.accessportal.platform.testing.CollectedSpans;

/** As otherwise, with traces on. */
public final class TracedProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new IdentityTestProfile().getConfigOverrides());
        settings.putAll(CollectedSpans.SETTINGS);
        return settings;
    }
}
