package org.accessportal.order.attestlists;

import java.util.List;
import java.util.UUID;
import org.accessportal.order.attestlists.AttestListBody.Attester;
import org.jspecify.annotations.Nullable;

/**
 * An attest list as its keepers see it (AP-2).
 *
 * @param system the purchasing system in which its costs are attested, by its code; null: in the portal
 */
record AttestListView(
        UUID id,
        String name,
        List<String> costResponsibilityNumbers,
        List<Attester> attesters,
        @Nullable String system) {}
