package org.accessportal.order.experts;

/** What the viewer may do with a system's expert users. */
enum ExpertAction {
    SEND_NEWS
}
