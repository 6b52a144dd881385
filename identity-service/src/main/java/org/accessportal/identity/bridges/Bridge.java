package org.accessportal.identity.bridges;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Some more days of access after the last one that the feed gives an engagement; once, and within its bounds (AS-7).
 *
 * @param from the last day by the feed
 * @param to the last day with the bridge
 */
record Bridge(UUID engagementId, UUID identityId, UUID sourceId, LocalDate from, LocalDate to) {

    /** How long before the end it can be made, in days: when the manager is told first. */
    static final int FROM_BEFORE = 30;

    /** How long it can last, in days. */
    static final int AT_MOST = 14;

    private static final String RULE = "AS-7";

    /**
     * An engagement that may be bridged.
     *
     * @param to its last day; null when it has none
     * @param registeredByHand moves its last day on its own page instead (ID-10)
     */
    record Bridgeable(
            UUID engagementId,
            UUID identityId,
            UUID sourceId,
            @Nullable LocalDate to,
            boolean registeredByHand,
            boolean bridged,
            boolean blocked) {}

    static Bridge of(Bridgeable engagement, LocalDate to, LocalDate today) {
        if (engagement.bridged()) {
            throw IdentityProblem.BRIDGED_ALREADY.because("It is done once; the catalogue gives the next last day");
        }
        if (engagement.blocked()) {
            throw IdentityProblem.NEVER_BRIDGED.at("engagementId", RULE, "Never for somebody whose access is stopped");
        }
        LocalDate from = engagement.to();
        if (from == null || engagement.registeredByHand() || from.isBefore(today)) {
            throw IdentityProblem.NEVER_BRIDGED.at(
                    "engagementId", RULE, "Takes an engagement from a feed, with a last day that has not passed");
        }
        if (from.minusDays(FROM_BEFORE).isAfter(today)) {
            throw IdentityProblem.NEVER_BRIDGED.at(
                    "engagementId", RULE, "From " + FROM_BEFORE + " days before the last day on");
        }
        if (!to.isAfter(from) || to.isAfter(from.plusDays(AT_MOST))) {
            throw CommonProblem.INVALID_REQUEST.at("to", RULE, "After the last day, " + AT_MOST + " days at the most");
        }
        return new Bridge(engagement.engagementId(), engagement.identityId(), engagement.sourceId(), from, to);
    }
}
