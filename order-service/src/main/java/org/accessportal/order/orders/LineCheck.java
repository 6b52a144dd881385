package org.accessportal.order.orders;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.order.catalog.FormField;
import org.accessportal.order.catalog.OrderTerms;
import org.accessportal.order.catalog.OrderTerms.Audience;
import org.accessportal.order.catalog.OrderTerms.OpenedRole;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.holdings.Holdings.Holding;
import org.accessportal.order.holdings.Holdings.Ordered;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.orders.OrderCheck.There;
import org.accessportal.order.recipients.OrderRight;
import org.jspecify.annotations.Nullable;

/** Whether one line can be sent as it is; everything that is the matter is told at once (OR-1 to OR-6). */
final class LineCheck {

    private final DraftLine line;
    private final OrderRight right;
    private final Orderable resource;
    private final List<Finding> findings = new ArrayList<>();

    private LineCheck(DraftLine line, OrderRight right, Orderable resource) {
        this.line = line;
        this.right = right;
        this.resource = resource;
    }

    /** The findings about the recipient, the resource and the form. */
    static List<Finding> of(DraftLine line, OrderRight right, Orderable resource, There there) {
        var check = new LineCheck(line, right, resource);
        check.whoMayOrder();
        if (line.action().gives()) {
            check.action();
            check.whoMayHave();
            check.level();
            check.need();
            check.holdings(there.held());
            check.findings.addAll(FormRules.check(resource.terms().form(), line.answers()));
            check.ordererUnits(there.administrations());
        }
        if (line.action() == LineAction.WITHHOLD) {
            check.exception(there.held());
        }
        check.target(there.ordered());
        return check.findings;
    }

    private void whoMayOrder() {
        if (!resource.orderable() && line.action().gives()) {
            error("NOT_ORDERABLE", "resourceId", "OR-1", "It cannot be ordered now");
        }
        Set<OrderableBy> rights = right.rights();
        boolean allowed = resource.terms().orderableBy().stream().anyMatch(rights::contains);
        boolean selfAtEnd = !line.action().gives() && rights.equals(Set.of(OrderableBy.SELF));
        if ((!allowed && line.action().gives()) || selfAtEnd) {
            error("NOT_BY_YOU", "resourceId", "OR-2", whoOrders());
        }
        if (line.urgent() && !resource.urgentAllowed()) {
            error("NOT_URGENT", "urgent", "PR-6", "This cannot be marked urgent");
        }
    }

    private void action() {
        if (resource.assignable() == (line.action() == LineAction.INQUIRE)) {
            error("ACTION", "action", "OR-9", "An inquiry is asked; everything else is had");
        }
    }

    private String whoOrders() {
        if (!line.action().gives()) {
            return "This is taken away by " + named(OrderableBy.MANAGER) + " or " + named(OrderableBy.ORDERER);
        }
        List<OrderableBy> others = resource.terms().orderableBy();
        return others.isEmpty()
                ? "Nobody orders this by hand"
                : others.stream().map(LineCheck::named).collect(joining(" or ", "This is ordered by ", ""));
    }

    private static String named(OrderableBy right) {
        return switch (right) {
            case MANAGER -> "the person's nearest manager";
            case ORDERER -> "an orderer at the unit";
            case SELF -> "the person";
        };
    }

    private void whoMayHave() {
        Audience audience = resource.terms().audience();
        if (audience == null) {
            return;
        }
        boolean in = lets(audience.administrationCodes(), right.administrationCode())
                && lets(audience.titleCodes(), right.titleCode())
                && lets(audience.employmentForms(), right.employmentForm())
                && (!audience.providersOnly() || right.provider());
        if (!in) {
            error("NOT_FOR_THIS_PERSON", "recipientId", "OR-1", "It is for others: see who may have it");
        }
    }

    private static boolean lets(@Nullable List<String> codes, @Nullable String code) {
        return codes == null || codes.isEmpty() || (code != null && codes.contains(code));
    }

    private void level() {
        if (resource.levels().isEmpty() != (line.level() == null)) {
            error("LEVEL", "level", "OR-2", resource.levels().isEmpty() ? "It has no levels" : "Choose a level");
        } else if (line.level() != null && !resource.levels().contains(line.level())) {
            error("LEVEL", "level", "OR-2", "There is no such level");
        }
    }

    private void need() {
        if (resource.needed() && (line.need() == null || line.need().isBlank())) {
            error("NEED", "need", "PO-8", "Say which need of the analysis it meets");
        }
        List<String> certified = Objects.requireNonNullElse(line.certified(), List.of());
        for (OrderTerms.Prerequisite demanded : resource.terms().prerequisites()) {
            String document = demanded.document() + " " + demanded.version();
            if (demanded.kind() == OrderTerms.PrerequisiteKind.GUIDELINES && !certified.contains(document)) {
                error("CERTIFY_GUIDELINES", "certified", "OR-6", "Certify that the recipient has read " + document);
            }
        }
    }

    private void holdings(List<Holding> held) {
        if (line.action() != LineAction.NEW) {
            return;
        }
        for (Holding holding : held) {
            boolean same = holding.identityId().equals(right.identityId())
                    && holding.resourceId().equals(resource.id())
                    && Objects.equals(holding.level(), line.level());
            if (same) {
                error(
                        holding.pending() ? "ORDERED_ALREADY" : "HAS_ALREADY",
                        "resourceId",
                        "OR-1",
                        holding.pending() ? "It is ordered already" : "The person has it already");
                return;
            }
        }
    }

    /** A unit that a field of the form names. */
    record Named(String field, String unit) {}

    /** The units for which the line would make somebody orderer (RO-3). */
    static Stream<Named> ordererUnits(DraftLine line, Orderable resource) {
        return resource.terms().form().stream()
                .filter(field ->
                        resource.terms().opensRole() == OpenedRole.ORDERER && field.type() == FormField.Type.UNITS)
                .map(FormField::name)
                .flatMap(field -> line.answers().stream()
                        .filter(answer -> answer.name().equals(field))
                        .flatMap(answer -> answer.values().stream())
                        .map(unit -> new Named(field, unit)));
    }

    private void ordererUnits(Map<String, String> administrations) {
        ordererUnits(line, resource)
                .filter(named -> !right.administrationCode().equals(administrations.get(named.unit())))
                .map(Named::field)
                .distinct()
                .forEach(field -> error(
                        "OTHER_ADMINISTRATION",
                        "form." + field,
                        "RO-3",
                        "Choose units of the administration that the person works in"));
    }

    /** An exception from what a policy gives: for a while, and with a reason. */
    private void exception(List<Holding> held) {
        boolean has = held.stream()
                .anyMatch(holding -> !holding.pending()
                        && holding.identityId().equals(right.identityId())
                        && holding.resourceId().equals(resource.id()));
        if (!has) {
            error("NOTHING_TO_WITHHOLD", "resourceId", "OR-8", "The person does not have it");
        }
        if (line.to() == null) {
            error("NO_END", "to", "OR-8", "Say until when: an exception ends");
        }
        if (line.need() == null || line.need().isBlank()) {
            error("NO_REASON", "need", "OR-8", "Say why it is taken away");
        }
    }

    /** Somebody else's line is refused like one that there is not. */
    private void target(Set<Ordered> ordered) {
        UUID target = line.targetLineId();
        if (target != null && !ordered.contains(new Ordered(target, right.engagementId(), resource.id()))) {
            error("UNKNOWN", "targetLineId", "OR-8", "There is no such line for this person and resource");
        }
        boolean aboutAnother = line.action() == LineAction.END || line.action() == LineAction.EXTEND;
        if (aboutAnother && line.targetLineId() == null) {
            error(
                    "POLICY_GIVEN",
                    "targetLineId",
                    "OR-8",
                    "Name the line that gave it; what a policy gives takes an exception from the policy");
        }
        LocalDate to = line.to();
        if (line.action() == LineAction.EXTEND && to == null && resource.terms().maximumDays() != null) {
            error("NO_END", "to", "OR-5", "Say until when");
        }
    }

    private void error(String code, String field, String rule, String message) {
        findings.add(new Finding(code, Severity.ERROR, field, rule, message));
    }
}
