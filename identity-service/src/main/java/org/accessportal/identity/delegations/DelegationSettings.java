package org.accessportal.identity.delegations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far a delegation may reach (RO-2). */
@ConfigMapping(prefix = "identity.delegations")
interface DelegationSettings {

    /** How many months it may last at the most. */
    @WithDefault("6")
    int mostMonths();
}
