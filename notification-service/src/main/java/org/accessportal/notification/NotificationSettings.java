package org.accessportal.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of this service. */
@ConfigMapping(prefix = "notification")
public interface NotificationSettings {

    /** Where identity-service is, for addresses at the moment of sending. */
    @WithDefault("http://localhost:8100")
    String identityUrl();

    /** How long a fetched password that nobody uses is good for (PW-4). */
    @WithDefault("7D")
    Duration unusedLife();

    /** The directory, with an account of its own that may set passwords and nothing else. */
    DirectoryAccess directory();

    /** How the directory is reached. */
    interface DirectoryAccess {

        /** For example {@code ldaps://ad.example.org:636}. */
        Optional<String> url();

        /** Who binds. */
        Optional<String> bindDn();

        /** The password that binds. */
        Optional<String> password();

        /** The directory's root. */
        @WithDefault("DC=portal,DC=test")
        String baseDn();

        /** The attribute that holds the identity's id. */
        @WithDefault("employeeNumber")
        String idAttribute();

        /** Certificates that the directory's is signed with (PEM); without a file the JVM's own. */
        Optional<Path> caFile();
    }
}
