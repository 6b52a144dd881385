package org.accessportal.identity.bridges;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That access goes on after an engagement's last day (AS-7).
 *
 * @param from the last day by the feed
 * @param to the last day with access
 */
record BridgeView(UUID engagementId, LocalDate from, LocalDate to) {

    static BridgeView of(Bridge bridge) {
        return new BridgeView(bridge.engagementId(), bridge.from(), bridge.to());
    }
}
