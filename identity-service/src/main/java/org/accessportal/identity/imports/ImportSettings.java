package org.accessportal.identity.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of the mass-change stop (ID-6). */
@ConfigMapping(prefix = "identity.imports")
interface ImportSettings {

    /** From which share of the source's current engagements, 0 to 1, a run that ends or moves them is held. */
    @WithDefault("0.05")
    double holdShare();

    /** How many engagements it must concern at the least, so that a small source is not held for one leaver. */
    @WithDefault("3")
    long holdMinimum();
}
