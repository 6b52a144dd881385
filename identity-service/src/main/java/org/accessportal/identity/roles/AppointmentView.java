package org.accessportal.identity.roles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody holds a role, is to, or did (RO-6). Names are asked for apart.
 *
 * @param administrationCode the administration that it is limited to; null: the whole organization
 * @param to last day, included; null: until further notice
 * @param proposedBy the first of the two who give it
 * @param confirmedBy the second; null while nobody has said yes
 * @param endedBy who ended, refused or took it back; null when its last day passed
 * @param actions what this viewer may do with it
 */
record AppointmentView(
        UUID id,
        UUID identityId,
        AppointedRole role,
        @Nullable String administrationCode,
        @Nullable LocalDate to,
        AppointmentState state,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt,
        List<AppointmentAction> actions) {}
