package org.accessportal.identity.provisioning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The directory that accounts are delivered to: Active Directory over LDAPS. */
@ConfigMapping(prefix = "identity.directory")
interface DirectorySettings {

    /** For example {@code ldaps://ad.example.org:636}; without one nothing is delivered. */
    Optional<String> url();

    /** Who binds. */
    Optional<String> bindDn();

    /** The password that binds. */
    Optional<String> password();

    /** The directory's root. */
    @WithDefault("DC=portal,DC=test")
    String baseDn();

    /** Where accounts are made, below the root. */
    @WithDefault("OU=People")
    String peopleRdn();

    /** Where groups lie, below the root. */
    @WithDefault("OU=Groups")
    String groupsRdn();

    /** The attribute that holds the identity's id, and by which an account is found whatever its name. */
    @WithDefault("employeeNumber")
    String idAttribute();

    /** The domain in {@code userPrincipalName}. */
    @WithDefault("portal.test")
    String domain();

    /** Certificates that the directory's is signed with (PEM); without a file the JVM's own. */
    Optional<Path> caFile();
}
