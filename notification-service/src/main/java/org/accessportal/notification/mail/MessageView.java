package org.accessportal.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as those see it who look after the mail: to whom and about how much, never its text (NO-1).
 *
 * @param objects how many things it tells about; several when it is a digest
 * @param attempts how many times sending was tried
 * @param nextAttemptAt when it is tried next; null when it is settled
 * @param lastError why it is not sent yet, or never will be: a code
 */
record MessageView(
        UUID id,
        Template template,
        UUID recipientId,
        long objects,
        MessageState state,
        int attempts,
        Instant madeAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {}
