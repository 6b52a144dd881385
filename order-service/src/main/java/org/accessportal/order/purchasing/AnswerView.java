package org.accessportal.order.purchasing;

import java.util.UUID;
import org.accessportal.order.lines.LineState;
import org.accessportal.order.purchasing.AttestationRequest.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer.
 *
 * @param lineState where the line stands now; null when the same answer had been given before
 */
record AnswerView(UUID requestId, Verdict verdict, @Nullable LineState lineState) {}
