package org.accessportal.platform.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people have ordered and others have said yes to, and who carries it out by hand. Topic {@code order.lines}, keyed by
 * line id or task id.
 */
public sealed interface OrderLineState extends State {

    /**
     * What an approved order line wants: a reason for the recipient to have the resource, or no longer (OR-2, AP-1).
     * Nothing is published before everybody who must say yes has done so.
     *
     * @param engagementId the recipient's engagement that the line rests on; the line never outlives it
     * @param level of a user service; null for what has no levels
     * @param from first day
     * @param to last day, included; null: as long as the engagement lasts
     * @param ordererUnits the units for which the recipient becomes orderer by it (RO-3, RO-4); null: none
     * @param reachesUnits other units than the recipient's own that it gives access at (OR-7, AS-6); null: none
     */
    @EventType("order.line.v1")
    record Line(
            UUID lineId,
            Revision revision,
            UUID organizationId,
            UUID recipientId,
            UUID engagementId,
            UUID resourceId,
            @Nullable String level,
            Status status,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<UUID> ordererUnits,
            @Nullable List<UUID> reachesUnits)
            implements OrderLineState {

        @Override
        public UUID aggregateId() {
            return lineId;
        }
    }

    /**
     * In whose hands the work for a person is (PR-6, ID-9): whoever that is may open the person meanwhile. Another key than
     * the line's, which says nothing before it has been carried out.
     *
     * @param recipientId whom it is done for
     * @param administrationCode whose fulfillers carry it out; null: those of the whole organization alone
     * @param assigneeId who has taken it on, while it is not over; null: nobody
     */
    @EventType("order.task.v1")
    record Task(
            UUID taskId,
            Revision revision,
            UUID organizationId,
            UUID recipientId,
            @Nullable String administrationCode,
            @Nullable UUID assigneeId)
            implements OrderLineState {

        @Override
        public UUID aggregateId() {
            return taskId;
        }
    }

    /** What is wanted. */
    enum Status {
        /** The recipient should have it for the period; whoever keeps assignments gives and delivers it. */
        APPROVED,
        /** The same, and somebody has carried it out by hand: there is nothing left to deliver (PR-6). */
        CARRIED_OUT,
        /** No policy gives it to the recipient through the engagement for the period (OR-8). */
        WITHHELD,
        /** The line is no reason any more. */
        ENDED
    }
}
