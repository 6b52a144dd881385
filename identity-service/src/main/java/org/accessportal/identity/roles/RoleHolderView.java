package org.accessportal.identity.roles;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may do something in the portal today, and why (RO-1 to RO-6). Names are asked for apart.
 *
 * @param role its code; besides the appointed ones MANAGER, DELEGATE and ORDERER
 * @param administrationCode the administration that it is limited to; null: no administration limits it
 * @param unitId the unit that it is limited to; null: no unit does
 * @param grantedBy who lent or proposed it; null for the others
 * @param from since which day; null when that is not known
 * @param to last day, included; null: until further notice
 * @param appointmentId what it rests on when it was given by two administrators; else null
 */
record RoleHolderView(
        UUID identityId,
        String role,
        @Nullable String administrationCode,
        @Nullable UUID unitId,
        Because because,
        @Nullable UUID grantedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID appointmentId) {

    /** What the right rests on. */
    enum Because {
        /** The catalogue names the person as somebody's manager (RO-1). */
        CATALOGUE,
        /** A manager has lent it (RO-2). */
        DELEGATION,
        /** It was ordered and approved (RO-3, RO-4). */
        ORDER,
        /** Two administrators gave it (RO-6). */
        APPOINTMENT,
        /** The settings of the installation give it. */
        INSTALLATION
    }
}
