package org.accessportal.order.attestlists;

import java.util.UUID;

/** An organization's attest lists have changed; observed in the same transaction. */
public record AttestListsChanged(UUID organizationId) {}
