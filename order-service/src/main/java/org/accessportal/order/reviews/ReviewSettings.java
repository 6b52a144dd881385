package org.accessportal.order.reviews;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a review takes (GO-1). */
@ConfigMapping(prefix = "order.reviews")
interface ReviewSettings {

    /** A review is to be answered within so many days of the change of unit; then those above have it too. */
    @WithDefault("14")
    int daysToAnswer();
}
