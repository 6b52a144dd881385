package org.accessportal.order.catalog;

import java.time.Instant;
import java.util.UUID;

/**
 * What a resource became by a change (OR-1).
 *
 * @param revision counts the resource's changes from 1
 * @param action {@code resource.made}, {@code resource.changed} or {@code resource.retired}
 * @param content the resource as it was from then on
 */
record ResourceChangeView(long revision, String action, Instant changedAt, UUID changedBy, ResourceView content) {}
