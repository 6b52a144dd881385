package org.accessportal.order.experts;

import java.util.List;

/**
 * A system that has expert users, and what the viewer may do with them (RO-5).
 *
 * @param actions SEND_NEWS for its owners and system administrators
 */
record ExpertSystemView(String system, List<ExpertAction> actions) {

    /** The organization's systems. */
    record ExpertSystems(List<ExpertSystemView> items) {}
}
