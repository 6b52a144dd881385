package org.accessportal.order.absence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who steps in on every day of a period, for what the viewer does here (RO-9). */
record AbsenceView(
        @Schema(description = "The lists on which the viewer attests in the period, by name")
        List<Attestation> attestations,

        @Schema(description = "The units where people work whose nearest manager the viewer is")
        List<Unit> units) {

    /**
     * A list on which the viewer attests.
     *
     * @param covered whether somebody may attest all that the viewer may, on every day
     * @param standInIds who may, as far as the viewer may know of them (ID-9)
     */
    record Attestation(UUID listId, String name, boolean covered, List<UUID> standInIds) {}

    /**
     * A unit with those who may order for its people.
     *
     * @param ordererIds besides the viewer, on every day, as far as the viewer may know of them (ID-9)
     */
    record Unit(UUID unitId, List<UUID> ordererIds) {}
}
