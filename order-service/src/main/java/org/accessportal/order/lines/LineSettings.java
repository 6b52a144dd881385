package org.accessportal.order.lines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation decides about its lines. */
@ConfigMapping(prefix = "order.lines")
interface LineSettings {

    /** Whether one person may both approve and attest a line that somebody else has sent (RO-7). */
    @WithDefault("DISTINCT_PEOPLE")
    DecisionRule decisionRule();
}
