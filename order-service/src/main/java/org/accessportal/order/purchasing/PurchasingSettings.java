package org.accessportal.order.purchasing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which purchasing systems there are. */
@ConfigMapping(prefix = "order.purchasing")
public interface PurchasingSettings {

    /** A JSON file with the systems: {@code [{"code", "name", "url", "secret"}]}; none: all is attested in the portal. */
    Optional<Path> systemsFile();
}
