package org.accessportal.platform.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody is told about by those who order. Topic {@code order.facts}, keyed by line id, or by that of the news, review or separation. */
public sealed interface OrderFact extends Fact {

    /**
     * Something that these people are told about, each once; never with what anybody wrote (NO-1).
     *
     * @param lineId the line; of an attest list or a queue without a line, that thing's id
     * @param caseNumber what people call the line: "ärende N"
     * @param resourceId what was ordered
     * @param recipientIds who are told; not the person who is to have the resource, unless that person is told too
     */
    @EventType("order.notice.v1")
    record Notice(
            UUID lineId,
            UUID organizationId,
            Kind kind,
            long caseNumber,
            UUID resourceId,
            List<UUID> recipientIds,
            Instant occurredAt)
            implements OrderFact {

        @Override
        public UUID aggregateId() {
            return lineId;
        }
    }

    /**
     * News from a system's owner to its expert users (RO-5), each once. The text is written for many and is about the
     * system; it names nobody.
     *
     * @param system what the catalogue calls it
     * @param recipientIds the expert users
     */
    @EventType("order.expert-news.v1")
    record ExpertNews(
            UUID newsId,
            UUID organizationId,
            String system,
            String subject,
            String text,
            List<UUID> recipientIds,
            Instant occurredAt)
            implements OrderFact {

        @Override
        public UUID aggregateId() {
            return newsId;
        }
    }

    /**
     * What somebody has by orders is to be looked at, because they have come to another unit (GO-1); each once.
     *
     * @param dueOn the last day to answer
     * @param recipientIds those who answer; never the person whom it is about
     */
    @EventType("order.review-notice.v1")
    record ReviewNotice(
            UUID reviewId,
            UUID organizationId,
            ReviewNoticeKind kind,
            LocalDate dueOn,
            List<UUID> recipientIds,
            Instant occurredAt)
            implements OrderFact {

        @Override
        public UUID aggregateId() {
            return reviewId;
        }
    }

    /**
     * Everybody has said yes to a line, but it waits: its recipient would hold what nobody may hold together (PO-9).
     *
     * @param caseNumber what people call the line: "ärende N"
     * @param recipientId who sent it, and is told
     */
    @EventType("order.kept-apart-notice.v1")
    record KeptApartNotice(UUID lineId, UUID organizationId, long caseNumber, UUID recipientId, Instant occurredAt)
            implements OrderFact {

        @Override
        public UUID aggregateId() {
            return lineId;
        }
    }

    /**
     * Somebody, or several, were found to hold what nobody may hold together (PO-9); of each once.
     *
     * @param people how many that have not been told of before, as far as the recipient's role reaches
     * @param recipientId who is told; never one of those whom it is about
     */
    @EventType("order.violation-notice.v1")
    record ViolationNotice(UUID separationId, UUID organizationId, long people, UUID recipientId, Instant occurredAt)
            implements OrderFact {

        @Override
        public UUID aggregateId() {
            return separationId;
        }
    }

    /** How far a review has come. */
    enum ReviewNoticeKind {
        /** It awaits the people who are told. */
        AWAITS,
        /** It still does, and the last day is near. */
        REMINDER,
        /** That day has passed: it awaits those above too. */
        ESCALATED
    }

    /** What happened. */
    enum Kind {
        /** An approval or attestation awaits the people who are told. */
        STEP_AWAITS,
        /** It still does, and somebody asked for haste or some days have passed (AP-4). */
        REMINDER,
        /** Nobody decided for long: it awaits those above too (AP-4). */
        ESCALATED,
        /** Nobody may attest for that cost responsibility number; the keepers of attest lists are told (AP-2). */
        NO_ATTESTER,
        /** Everybody has said yes. */
        APPROVED,
        /** Somebody said no. */
        REJECTED,
        /** Whoever sent it took it back. */
        WITHDRAWN,
        /** Somebody asked; the people who are told can answer. */
        QUESTION,
        /** Somebody answered. */
        ANSWER,
        /** A task has come to the queue of the people who are told (PR-6). */
        TASK_AWAITS,
        /** The recipient has it. */
        DELIVERED,
        /** It could not be delivered. */
        FAILED,
        /** The recipient no longer has it. */
        ENDED,
        /** It gives somebody of another unit access at the unit of the people who are told (OR-7). */
        REACHES_UNIT,
        /** It has no end; the people who are told say whether it is still needed (OR-7). */
        STILL_NEEDED
    }
}
