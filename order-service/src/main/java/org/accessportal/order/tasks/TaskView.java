package org.accessportal.order.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Work for a human who carries out what no connector can (PR-6).
 *
 * @param caseNumber what people call it: "ärende N"
 * @param senderId null for a protected person who ordered for oneself, as {@code recipientId}
 * @param recipientId null for a protected person, unless the viewer has taken the task on and it is not over (ID-9)
 * @param engagementId null likewise
 * @param protectedRecipient the recipient's name and numbers are shown to those alone who open the person with a reason
 * @param ending it is about taking away, not giving
 * @param assigneeId who has taken it on
 * @param answerBy the last day for the first answer
 * @param answered the orderer has had an answer
 * @param fields what the fulfiller added when it was done
 * @param dialogue what was written, the oldest first; empty in lists; by nobody where that was who is not shown
 */
record TaskView(
        UUID id,
        UUID lineId,
        long caseNumber,
        String queue,
        TaskState state,
        UUID resourceId,
        @Nullable UUID senderId,
        @Nullable UUID recipientId,
        @Nullable UUID engagementId,
        boolean protectedRecipient,
        LineAction action,
        boolean ending,
        @Nullable String level,
        LocalDate from,
        @Nullable LocalDate to,
        List<FormAnswer> form,
        boolean urgent,
        @Nullable UUID assigneeId,
        Instant since,
        LocalDate answerBy,
        boolean answered,
        List<FormAnswer> fields,
        List<TimelineEntry> dialogue) {}
