package org.accessportal.identity.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** One account that is to be delivered, and no window in which that waits. */
@ApplicationScoped
class DeliveryFixture {

    private final ImportFixture imports;
    private final Jdbi jdbi;

    DeliveryFixture(ImportFixture imports, Jdbi jdbi) {
        this.imports = imports;
        this.jdbi = jdbi;
    }

    /** Whose account it is: the only person that there is. */
    Actor accountToDeliver() {
        Actor person = imports.emptyDatabaseWithAdministrator();
        noWindow();
        jdbi.useHandle(handle -> {
            handle.execute("truncate account, assignment");
            handle.createUpdate("""
                            insert into account (id, organization_id, identity_id, enabled, groups, desired_version, next_attempt_at)
                            values (gen_random_uuid(), :organization, :identity, true, '{}', 1, now())
                            """)
                    .bind("organization", person.organizationId())
                    .bind("identity", person.identityId())
                    .execute();
        });
        return person;
    }

    void noWindow() {
        jdbi.useHandle(handle -> handle.execute("truncate maintenance_window"));
    }
}
