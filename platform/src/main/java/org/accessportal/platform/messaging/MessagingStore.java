package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.platform.persistence.RevisionEpoch;

/** The tables behind reading: positions, newest states, inbox, what was set aside, and since which epoch. */
@ApplicationScoped
class MessagingStore {

    private final TopicPositions positions;
    private final LatestState latestState;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final RevisionEpoch epoch;

    MessagingStore(
            TopicPositions positions,
            LatestState latestState,
            Inbox inbox,
            DeadLetters deadLetters,
            RevisionEpoch epoch) {
        this.positions = positions;
        this.latestState = latestState;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.epoch = epoch;
    }

    TopicPositions positions() {
        return positions;
    }

    LatestState latestState() {
        return latestState;
    }

    Inbox inbox() {
        return inbox;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    RevisionEpoch epoch() {
        return epoch;
    }
}
