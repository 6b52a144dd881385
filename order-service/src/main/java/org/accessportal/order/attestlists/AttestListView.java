package org.accessportal.order.attestlists;

import java.util.List;
import java.util.UUID;
import org.accessportal.order.attestlists.AttestListBody.Attester;

/** An attest list as its keepers see it (AP-2). */
record AttestListView(UUID id, String name, List<String> costResponsibilityNumbers, List<Attester> attesters) {}
