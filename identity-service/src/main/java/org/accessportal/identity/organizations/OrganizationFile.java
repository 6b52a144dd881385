package org.accessportal.identity.organizations;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organization as the installation's settings describe it.
 *
 * @param code stable, unique
 * @param sources its feeds; the highest rank wins where several know the same person
 * @param administrators who holds which roles from the start, by HSA-id
 * @param lendsAmongManagers whether managers may lend their role to other managers of the same administration (RO-2);
 *     null: no
 */
record OrganizationFile(
        String code,
        String name,
        List<SourceEntry> sources,
        List<Administrator> administrators,
        @Nullable Boolean lendsAmongManagers) {

    /** A feed. */
    record SourceEntry(String code, String name, int rank) {}

    /** Somebody with roles. */
    record Administrator(String hsaId, List<RoleEntry> roles) {}

    /** A role, limited to an administration or not. */
    record RoleEntry(String role, @Nullable String administrationCode) {

        /** The role's name in the code. */
        String name() {
            return role.toUpperCase(Locale.ROOT);
        }
    }
}
