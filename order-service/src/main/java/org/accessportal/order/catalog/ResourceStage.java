package org.accessportal.order.catalog;

/** Whether a resource is given to anybody new. */
enum ResourceStage {
    ACTIVE,
    RETIRED
}
