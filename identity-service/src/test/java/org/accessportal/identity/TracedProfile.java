package org.accessportal.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import org.accessportal.platform.testing.CollectedSpans;

/** As otherwise, with traces on. */
public final class TracedProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return CollectedSpans.beside(new IdentityTestProfile().getConfigOverrides());
    }
}
