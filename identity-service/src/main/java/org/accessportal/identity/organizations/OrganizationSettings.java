package org.accessportal.identity.organizations;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the organizations of the installation are described. */
@ConfigMapping(prefix = "identity.organizations")
interface OrganizationSettings {

    /** A JSON file of {@link OrganizationFile}s; without one the organizations stay as they are in the database. */
    Optional<Path> file();
}
