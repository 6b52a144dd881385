package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.security.Actor;

/** Auditors as the replica knows them. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class DirectoryAuditors implements Auditors {

    private final Directory directory;

    DirectoryAuditors(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void require(Actor actor) {
        if (!directory.holds(actor, Role.SYSTEM_ADMINISTRATOR, null)) {
            directory.require(actor, Role.AUDITOR, null);
        }
    }
}
