package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.separations.Conflict;
import org.accessportal.order.separations.Days;
import org.accessportal.order.separations.ExceptionView;
import org.accessportal.order.separations.KeptApartView;
import org.accessportal.order.separations.Separations;
import org.accessportal.order.separations.Wish;

/**
 * Asks once more, when a line has got its last yes, whether its recipient may hold what it gives (PO-9). Whoever asks
 * holds the recipient still: of two lines that get their last yes at the same moment the second finds the first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeptApart {

    /** What such a line waits for, among its unmet prerequisites. */
    static final String CODE = "KEPT_APART";

    static final List<String> UNMET = List.of(CODE);

    private final LineRepository lines;
    private final Separations separations;

    KeptApart(LineRepository lines, Separations separations) {
        this.lines = lines;
        this.separations = separations;
    }

    /** Holds the recipient of the step's line still; before the line is locked, as those do who send. */
    void holdStillFor(UUID stepId) {
        lines.lineOf(stepId).ifPresent(this::holdStill);
    }

    /** Holds the line's recipient still. */
    void holdStill(UUID lineId) {
        lines.subjectOf(lineId)
                .ifPresent(line -> separations.holdStill(
                        List.of(line.recipientId()), List.of(line.resourceId()), line.organizationId()));
    }

    /** With the last yes a line waits, where its recipient may not hold what it gives. */
    void lookBefore(boolean yes, OrderLine line) {
        if (yes && isGivenAfter(1, line) && mustWait(line)) {
            line.keepApart();
        }
    }

    /** What a line still waits for when all its prerequisites are met. */
    List<String> leftBy(OrderLine line) {
        return isGivenAfter(0, line) && mustWait(line) ? UNMET : List.of();
    }

    private static boolean isGivenAfter(int yeses, OrderLine line) {
        LineAction action = line.wanted().action();
        return action.gives() && action != LineAction.INQUIRE && line.steps().open() == yeses;
    }

    /** Also while somebody else holds the recipient still: whoever has lines locked waits for nobody. */
    private boolean mustWait(OrderLine line) {
        UUID recipient = line.recipient().recipientId();
        return !separations.heldStill(recipient, line.wanted().resourceId(), line.organizationId())
                || !standingInTheWayOf(line).isEmpty();
    }

    /** What a line that waits because of it waits for. */
    List<KeptApartView> viewOf(OrderLine line) {
        return line.unmet().contains(CODE)
                ? standingInTheWayOf(line).stream().map(KeptApartView::of).toList()
                : List.of();
    }

    /** What the line gives all the same, as an exception. */
    List<ExceptionView> exceptionsOf(UUID lineId) {
        return separations.exceptionsOf(List.of(lineId)).getOrDefault(lineId, List.of());
    }

    private List<Conflict> standingInTheWayOf(OrderLine line) {
        Wanted wanted = line.wanted();
        lines.flush(); // what this transaction has done to other lines is read past Hibernate
        return separations.standingInTheWayOf(
                line.id(),
                new Wish(
                        line.recipient().recipientId(),
                        wanted.resourceId(),
                        wanted.level(),
                        new Days(wanted.startsOn(), wanted.endsOn()),
                        wanted.targetLineId(),
                        false),
                line.organizationId());
    }
}
