package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.order.catalog.OrderTerms.PrerequisiteKind;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.catalog.Orderables;
import org.accessportal.order.holdings.AnswerHolders;
import org.accessportal.order.holdings.Holdings.Holding;
import org.accessportal.order.holdings.Holdings.Ordered;
import org.accessportal.order.holdings.Prerequisites;
import org.accessportal.order.lines.NewLine.PlannedYes;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.orders.Circumstances.Known;
import org.accessportal.order.recipients.OrderRight;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.order.separations.Conflict;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;

/** What would become of each line of an order, if it were sent now. */
@ApplicationScoped
class OrderCheck {

    private final Orderables catalog;
    private final Recipients recipients;
    private final Circumstances circumstances;
    private final Prerequisites prerequisites;
    private final AnswerHolders answers;
    private final StepPlanner planner;
    private final Clock clock;

    OrderCheck(
            Orderables catalog,
            Recipients recipients,
            Circumstances circumstances,
            Prerequisites prerequisites,
            AnswerHolders answers,
            StepPlanner planner,
            Clock clock) {
        this.catalog = catalog;
        this.recipients = recipients;
        this.circumstances = circumstances;
        this.prerequisites = prerequisites;
        this.answers = answers;
        this.planner = planner;
        this.clock = clock;
    }

    /** A line with everything that was worked out; findings alone when person or resource are unknown to the sender. */
    record Checked(DraftLine line, List<Finding> findings, List<Plan> plan) {

        /** The same, with what was found later. */
        Checked with(List<Finding> more) {
            return new Checked(
                    line, Stream.concat(findings.stream(), more.stream()).toList(), plan);
        }

        boolean isSendable() {
            return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /**
     * What is there already.
     *
     * @param held by the recipients
     * @param ordered the lines that the order is about
     * @param administrations of the units for which somebody is to be orderer
     * @param conflicts by line, what nobody may hold together and its recipient would (PO-9)
     */
    record There(
            List<Holding> held,
            Set<Ordered> ordered,
            Map<String, String> administrations,
            Map<DraftLine, List<Conflict>> conflicts) {

        List<Conflict> conflictsOf(DraftLine line) {
            return conflicts.getOrDefault(line, List.of());
        }
    }

    /**
     * What a line would be sent as.
     *
     * @param conflicts what it is an exception from, where it is asked for as one (PO-9)
     */
    record Plan(
            OrderRight right,
            Orderable resource,
            PeriodRule period,
            List<PlannedYes> steps,
            List<Conflict> conflicts,
            List<String> unmet,
            LocalDate expectedOn,
            Price price) {}

    List<Checked> check(List<DraftLine> lines, Actor sender) {
        Map<UUID, Orderable> resources = catalog.of(sender.organizationId(), ids(lines, DraftLine::resourceId));
        Map<UUID, OrderRight> rights = recipients.of(sender, ids(lines, DraftLine::engagementId));
        There there = circumstances.of(new Known(lines, resources, rights), sender);
        List<Checked> checked = new ArrayList<>();
        for (DraftLine line : lines) {
            OrderRight right = rights.get(line.engagementId());
            Orderable resource = resources.get(line.resourceId());
            if (right == null && sender.is(line.recipientId())) {
                checked.add(
                        refused(line, "ONESELF", "recipientId", "RO-4", "Nobody orders for themselves at a provider"));
            } else if (right == null || !right.identityId().equals(line.recipientId())) {
                checked.add(
                        refused(line, "UNKNOWN", "recipientId", "OR-2", "There is nobody such whom you may order for"));
            } else if (resource == null) {
                checked.add(refused(line, "UNKNOWN", "resourceId", "OR-2", "There is no such resource"));
            } else {
                checked.add(plan(line, right, resource, there, sender));
            }
        }
        return checked;
    }

    private static Checked refused(DraftLine line, String code, String field, String rule, String message) {
        return new Checked(line, List.of(new Finding(code, Severity.ERROR, field, rule, message)), List.of());
    }

    private Checked plan(DraftLine line, OrderRight right, Orderable resource, There there, Actor sender) {
        LocalDate today = PortalTime.today(clock);
        List<Finding> findings = new ArrayList<>(LineCheck.of(line, right, resource, there));
        answers.othersHave(resource, right.identityId(), line.answers()).forEach(field -> findings.add(taken(field)));
        PeriodRule period = PeriodRule.of(line, right, resource, today);
        findings.addAll(period.findings());
        List<Conflict> conflicts = there.conflictsOf(line);
        findings.addAll(SeparationRule.findings(line, period, conflicts));
        List<String> unmet = line.action().gives() ? unmet(right, resource) : List.of();
        unmet.forEach(code -> findings.add(
                new Finding("UNMET_PREREQUISITE", Severity.WARNING, null, "OR-6", "The line waits for " + code)));
        List<PlannedYes> steps = new ArrayList<>(planner.plan(resource, right, line.action(), sender));
        if (!conflicts.isEmpty()) {
            steps.add(planner.exception(right, sender));
        }
        Price price = Price.of(line, resource);
        steps.addAll(planner.attestation(price, right, today, sender.organizationId()));
        steps.stream()
                .filter(step -> isStuck(step, right))
                .forEach(step -> findings.add(new Finding(
                        "NO_APPROVER",
                        Severity.WARNING,
                        null,
                        "AP-2",
                        "Nobody is known who can decide: " + step.kind())));
        LocalDate ready = today.plusDays(resource.terms().leadTimeDays());
        LocalDate expectedOn = ready.isBefore(period.from()) ? period.from() : ready;
        return new Checked(
                line, findings, List.of(new Plan(right, resource, period, steps, conflicts, unmet, expectedOn, price)));
    }

    /** What no two people may share is somebody else's (AT-1); whose is not said. */
    static Finding taken(String field) {
        return new Finding("TAKEN", Severity.ERROR, "form." + field, "AT-1", "Somebody else has this already");
    }

    private static boolean isStuck(PlannedYes step, OrderRight right) {
        return switch (step.kind()) {
            case LINE_MANAGER -> !step.bySender() && right.managerId() == null;
            case RESOURCE_OWNER, SECOND_PAIR_OF_EYES, POLICY_ADMINISTRATOR, ATTESTATION ->
                !step.bySender() && step.system() == null && step.approverIds().isEmpty();
        };
    }

    /** Guidelines are certified by whoever sends, and so never waited for. */
    private List<String> unmet(OrderRight right, Orderable resource) {
        return prerequisites.unmet(
                right.identityId(),
                resource.terms().prerequisites().stream()
                        .filter(demanded -> demanded.kind() != PrerequisiteKind.GUIDELINES)
                        .map(Prerequisites::codeOf)
                        .toList());
    }

    private static Set<UUID> ids(List<DraftLine> lines, java.util.function.Function<DraftLine, UUID> id) {
        return lines.stream().map(id).collect(Collectors.toSet());
    }
}
