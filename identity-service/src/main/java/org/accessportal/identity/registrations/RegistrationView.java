package org.accessportal.identity.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has been registered. The same whether the person was known before or not, so that it tells nothing (ID-9).
 *
 * @param from first day
 * @param to last day, included
 */
record RegistrationView(UUID id, UUID identityId, UUID unitId, LocalDate from, LocalDate to, RegistrationState state) {

    static RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.id(),
                registration.identityId(),
                registration.unitId(),
                registration.from(),
                registration.to(),
                registration.state());
    }

    /**
     * One of a list.
     *
     * @param responsibleId who answers for the engagement; null once a feed has taken it over
     * @param to last day, included; null when the feed that took it over leaves it open
     * @param actions what this viewer may do with it: {@code EXTEND}, {@code END}
     */
    record Row(
            UUID id,
            UUID identityId,
            String displayName,
            boolean protectedIdentity,
            UUID unitId,
            String unitName,
            @Nullable String title,
            @Nullable UUID responsibleId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            RegistrationState state,
            List<String> actions) {}

    /** A unit for which the viewer may register people. */
    record RegistrationUnit(UUID id, String name, String administrationCode) {}

    /** Units, by name. */
    record RegistrationUnits(List<RegistrationUnit> items) {}
}
