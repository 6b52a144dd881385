package org.accessportal.policy.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.evaluation.Engagement;
import org.jspecify.annotations.Nullable;

/**
 * Works out what one identity is entitled to. Where the engagement's administration has a morning run, what came about
 * after the last one waits for the next: until then what was decided stands, within the period that the engagement has by
 * now. So nothing begins early, leaving is never delayed, and who is prolonged has no gap (PO-3).
 */
final class Assessment {

    private final Ruling ruling;
    private final UUID organizationId;
    private final Instant occasion;
    private final Set<EntitlementRow> stored;
    private final Set<EntitlementRow> entitled = new HashSet<>();
    private final List<MorningDecision> decisions = new ArrayList<>();

    /**
     * Begins with no engagement.
     *
     * @param occasion when what gives occasion to look at the identity came about
     * @param stored what the identity has been entitled to until now
     */
    Assessment(Ruling ruling, UUID organizationId, Instant occasion, Set<EntitlementRow> stored) {
        this.ruling = ruling;
        this.organizationId = organizationId;
        this.occasion = occasion;
        this.stored = stored;
    }

    /**
     * Looks at an engagement.
     *
     * @param kept what the last run decided; null when that is what has been given until now
     */
    void add(Engagement engagement, @Nullable MorningDecision kept) {
        Set<EntitlementRow> now = ruling.entitle(organizationId, engagement);
        Instant until = ruling.decidedUntil(organizationId, engagement.administrationCode());
        if (until == null || !occasion.isAfter(until)) {
            entitled.addAll(now);
        } else {
            stand(engagement, kept == null ? storedFor(engagement) : kept.given(), now, until);
        }
    }

    private void stand(Engagement engagement, Set<EntitlementRow> decided, Set<EntitlementRow> now, Instant until) {
        if (decided.equals(now)) {
            entitled.addAll(now);
            return;
        }
        Set<EntitlementRow> standing = standing(decided, engagement, LocalDate.ofInstant(until, PortalTime.ZONE));
        entitled.addAll(standing);
        decisions.add(new MorningDecision(
                engagement.engagementId(), engagement.identityId(), decided, !standing.equals(now)));
    }

    /** Everything that the engagements give now. */
    Set<EntitlementRow> entitled() {
        return entitled;
    }

    /** The decisions that differ from what policies and the catalogue say by now. */
    List<MorningDecision> decisions() {
        return decisions;
    }

    private Set<EntitlementRow> storedFor(Engagement engagement) {
        return stored.stream()
                .filter(row -> row.engagementId().equals(engagement.engagementId()))
                .collect(Collectors.toSet());
    }

    private static Set<EntitlementRow> standing(
            Set<EntitlementRow> decided, Engagement engagement, LocalDate decidedOn) {
        return decided.stream()
                .map(row -> row.within(engagement, decidedOn))
                .filter(EntitlementRow::hasDays)
                .collect(Collectors.toSet());
    }
}
