package org.accessportal.order.reviews;

import java.util.List;

/**
 * A review with everything that is looked at, what is unusual or ends soonest first (GO-1).
 *
 * @param items without those that have ended unanswered
 */
record ReviewDetail(ReviewView review, List<ReviewItem> items) {}
