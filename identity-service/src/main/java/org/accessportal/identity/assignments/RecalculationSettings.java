package org.accessportal.identity.assignments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** When everybody is looked at whether or not anything has given occasion. */
@ConfigMapping(prefix = "identity.recalculation")
interface RecalculationSettings {

    /** From when on, Europe/Stockholm; once a day, at the first moment after it when the service runs. */
    @WithDefault("03:00")
    LocalTime at();
}
