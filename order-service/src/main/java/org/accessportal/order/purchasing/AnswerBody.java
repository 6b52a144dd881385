package org.accessportal.order.purchasing;

import org.accessportal.order.purchasing.AttestationRequest.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A purchasing system's answer (AP-2).
 *
 * @param verdict whether the cost is attested
 * @param reason why not, for whoever ordered; 1 to 2,000 characters, needed with REJECTED; no personnummer
 */
record AnswerBody(@Nullable Verdict verdict, @Nullable String reason) {}
