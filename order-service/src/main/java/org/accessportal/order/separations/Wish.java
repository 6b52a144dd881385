package org.accessportal.order.separations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to get a resource, by a line that gives nothing yet.
 *
 * @param level of a user service, whose groups come along; null for what has no levels
 * @param formerLineId the line whose place it takes, whose exception ends with it; null: none
 * @param exceptionAsked it is asked for as an exception
 */
public record Wish(
        UUID identityId,
        UUID resourceId,
        @Nullable String level,
        Days days,
        @Nullable UUID formerLineId,
        boolean exceptionAsked) {}
