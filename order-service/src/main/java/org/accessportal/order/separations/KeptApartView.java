package org.accessportal.order.separations;

import java.util.UUID;

/**
 * That a line waits because its recipient would come to hold what nobody may hold together (PO-9). It goes on by itself
 * when the other one has ended, or when there is an exception.
 *
 * @param name what the separation is called
 * @param why what could go wrong when one person holds both
 * @param otherResourceId what the recipient holds, or is to get, besides
 */
public record KeptApartView(UUID separationId, String name, String why, UUID otherResourceId) {

    /** The conflict, as those are told it who see the line. */
    public static KeptApartView of(Conflict conflict) {
        SeparatedPair pair = conflict.pair();
        return new KeptApartView(pair.separationId(), pair.name(), pair.why(), conflict.otherResourceId());
    }
}
