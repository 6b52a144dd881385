package org.accessportal.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When mails of one kind become digests, and how long one may take (NO-1). */
@ConfigMapping(prefix = "notification.mail")
public interface MailSettings {

    /** So many messages of one kind are sent to one recipient one by one; what exceeds it comes as a digest. */
    @WithDefault("5")
    int digestAfter();

    /** The time in which those are counted, and the shortest time between two digests; zero sends no digests. */
    @WithDefault("1M")
    Duration digestPause();

    /** How long a mail is left to the replica that sends it; when that one has died, another sends it afterwards. */
    @WithDefault("2M")
    Duration lease();
}
