package org.accessportal.identity.registrations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far what is registered by hand may reach (ID-10). */
@ConfigMapping(prefix = "identity.registrations")
interface RegistrationSettings {

    /** How many months ahead the last day may be at the most. */
    @WithDefault("12")
    int mostMonths();
}
