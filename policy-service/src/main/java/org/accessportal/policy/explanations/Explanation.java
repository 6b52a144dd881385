package org.accessportal.policy.explanations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.FewestChanges;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.explanations.ExplanationView.ChangePart;
import org.accessportal.policy.explanations.ExplanationView.EngagementPart;
import org.accessportal.policy.explanations.ExplanationView.Nearest;
import org.accessportal.policy.explanations.ExplanationView.Reason;
import org.jspecify.annotations.Nullable;

/** Works out why, or why not, from the policies that give a resource and somebody's engagements (PO-7). */
final class Explanation {

    private static final int NEAREST = 5;

    private static final Comparator<Nearest> FEWEST_CHANGES =
            Comparator.comparingInt(near -> near.changes().size() + (near.runs() ? 0 : 1));

    private final List<GivingPolicy> policies;
    private final List<Engagement> engagements;
    private final UnitTree tree;
    private final LocalDate date;

    Explanation(List<GivingPolicy> policies, List<Engagement> engagements, UnitTree tree, LocalDate date) {
        this.policies = policies;
        this.engagements = engagements;
        this.tree = tree;
        this.date = date;
    }

    /**
     * The answer.
     *
     * @param levels the resource's levels, lowest first; empty when it has none
     * @param waitsUntil when what has changed about the person takes effect; null when nothing waits
     */
    ExplanationView view(UUID identityId, UUID resourceId, List<String> levels, @Nullable Instant waitsUntil) {
        List<Reason> reasons = new ArrayList<>();
        List<Nearest> nearest = new ArrayList<>();
        for (GivingPolicy policy : policies) {
            List<Nearest> tried =
                    engagements.stream().map(one -> compare(policy, one)).toList();
            tried.stream()
                    .filter(one -> one.runs() && one.changes().isEmpty())
                    .forEach(one -> reasons.add(new Reason(one.policy(), one.engagement())));
            tried.stream().min(FEWEST_CHANGES).ifPresent(nearest::add);
        }
        return new ExplanationView(
                identityId,
                resourceId,
                date,
                highest(reasons, levels),
                waitsUntil,
                reasons,
                reasons.isEmpty()
                        ? nearest.stream().sorted(FEWEST_CHANGES).limit(NEAREST).toList()
                        : List.of());
    }

    private Nearest compare(GivingPolicy policy, Engagement engagement) {
        List<ChangePart> changes = FewestChanges.of(policy.rule().criteria(), engagement, tree).stream()
                .map(change -> new ChangePart(change.criterion(), change.wanted()))
                .distinct() // criteria often repeat the administration that owns the policy
                .toList();
        return new Nearest(policy.part(), part(engagement), runs(engagement), changes);
    }

    private boolean runs(Engagement engagement) {
        return (engagement.from() == null || !engagement.from().isAfter(date))
                && (engagement.to() == null || !engagement.to().isBefore(date));
    }

    private static @Nullable String highest(List<Reason> reasons, List<String> levels) {
        return reasons.stream()
                .map(reason -> reason.policy().level())
                .max(Comparator.comparingInt(level -> level == null ? -1 : levels.indexOf(level)))
                .orElse(null);
    }

    private static EngagementPart part(Engagement engagement) {
        return new EngagementPart(
                engagement.engagementId(),
                engagement.unitId(),
                engagement.administrationCode(),
                engagement.costResponsibilityNumber(),
                engagement.titleCode(),
                engagement.employmentForm(),
                engagement.benefitsGroup(),
                engagement.from(),
                engagement.to(),
                engagement.primary());
    }
}
