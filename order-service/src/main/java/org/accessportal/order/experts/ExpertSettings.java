package org.accessportal.order.experts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many expert users a provider should have (RO-5). */
@ConfigMapping(prefix = "order.experts")
interface ExpertSettings {

    /** A provider needs one expert user of each system for every so many people it has begun on; at least one. */
    @WithDefault("50")
    int peoplePerExpert();
}
