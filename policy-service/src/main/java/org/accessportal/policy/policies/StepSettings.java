package org.accessportal.policy.policies;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a step takes two policy administrators (PO-6). */
@ConfigMapping(prefix = "policy.steps")
interface StepSettings {

    /** A step that more people gain, lose or change level by takes a second policy administrator's yes. */
    @WithDefault("500")
    long secondYesOver();
}
