package org.accessportal.faults.orders;

import java.util.UUID;

/**
 * One order that somebody means to send: one resource for one engagement; nobody else means the same.
 *
 * @param sender the persona's key
 */
record Intent(String sender, UUID recipientId, UUID engagementId, Wish wish) {

    /** The same for every repetition, so that repeating makes nothing twice. */
    String key() {
        return "fault-order-" + engagementId + "-" + wish.code();
    }
}
