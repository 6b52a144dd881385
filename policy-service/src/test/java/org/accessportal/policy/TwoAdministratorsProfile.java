package org.accessportal.policy;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As other tests, where every step that concerns more than one person takes two administrators. */
public final class TwoAdministratorsProfile implements QuarkusTestProfile {

    private final PolicyTestProfile usual = new PolicyTestProfile();

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(usual.getConfigOverrides());
        settings.put("policy.steps.second-yes-over", "1");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return usual.testResources();
    }
}
