package org.accessportal.order.attestlists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may attest costs, and for what (AP-2).
 *
 * @param costResponsibilityNumbers the numbers that it holds for; one ending in {@code *} holds for all that begin so
 * @param attesters who attests in the portal; may be empty when a purchasing system does
 * @param system the purchasing system in which its costs are attested, by its code; null: in the portal
 */
record AttestListBody(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 40) String> costResponsibilityNumbers,
        @NotNull @Size(max = 100) List<@NotNull @Valid Attester> attesters,

        @Pattern(regexp = "[a-z0-9-]{1,64}") @Nullable String system) {

    /** The same, attested in that system. */
    AttestListBody in(@Nullable String other) {
        return new AttestListBody(name, costResponsibilityNumbers, attesters, other);
    }

    /**
     * One attester.
     *
     * @param limit the highest cost that the attester may attest, in öre; null: any
     * @param from first day; null: since ever
     * @param to last day, included; null: until further notice
     * @param substituteIds who may attest in the attester's stead
     */
    record Attester(
            @NotNull UUID identityId,
            @Min(0) @Nullable Long limit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Size(max = 20) @Nullable List<@NotNull UUID> substituteIds) {

        /** Whether some day of the period is one on which the attester attests. */
        boolean attestsSometimeIn(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
        }

        /** Whether every day of the period is one on which the attester attests. */
        boolean attestsAlways(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(first)) && (to == null || !to.isBefore(last));
        }

        /** Whether the attester may attest every cost that the other may. */
        boolean attestsAllOf(Attester other) {
            return limit == null || (other.limit() != null && limit >= other.limit());
        }
    }
}
