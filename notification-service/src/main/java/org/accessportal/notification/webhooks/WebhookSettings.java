package org.accessportal.notification.webhooks;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which systems events are posted to (API-2). */
@ConfigMapping(prefix = "notification.webhooks")
public interface WebhookSettings {

    /** A JSON file with them, each with {@code code}, {@code url}, {@code secret} and {@code topics}; none: to nobody. */
    Optional<Path> file();
}
