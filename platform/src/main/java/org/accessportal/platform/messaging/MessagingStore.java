package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;

/** The tables behind reading: positions, newest states, inbox and what was set aside. */
@ApplicationScoped
class MessagingStore {

    private final TopicPositions positions;
    private final LatestState latestState;
    private final Inbox inbox;
    private final DeadLetters deadLetters;

    MessagingStore(TopicPositions positions, LatestState latestState, Inbox inbox, DeadLetters deadLetters) {
        this.positions = positions;
        this.latestState = latestState;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
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
}
