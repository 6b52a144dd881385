package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Administrators;

/** System administrators as the replica knows them. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class DirectoryAdministrators implements Administrators {

    private final Directory directory;

    DirectoryAdministrators(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void require(Actor actor) {
        directory.require(actor, Role.SYSTEM_ADMINISTRATOR, null);
    }
}
