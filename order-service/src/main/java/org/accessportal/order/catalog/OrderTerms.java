package org.accessportal.order.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.order.catalog.FormField.Condition;
import org.jspecify.annotations.Nullable;

/**
 * How a resource is ordered (OR-1). What is left out is filled in: everybody may have it, managers and orderers order
 * it, the line manager approves, it costs nothing and is delivered by itself.
 *
 * @param audience who may have it; null: everybody
 * @param orderableBy who may order it; empty: nobody, policies alone give it
 * @param approvals who must say yes, in this order (AP-1); empty: nobody
 * @param attestation whether the cost must be attested (AP-2); null: BY_HAND for a user service, else NEVER
 * @param priceOnce in öre
 * @param priceMonthly in öre
 * @param leadTimeDays days from approval to delivery, 0 to 365
 * @param prerequisites what the recipient must have first (OR-6)
 * @param form what is asked for (OR-3)
 * @param maximumDays the longest period, 1 to 3,650 days; null: as long as the engagement (OR-5)
 * @param askAgainMonths how often one is asked whether somebody still needs it who has it without an end, 1 to 120
 *     months; null: {@link Orderable#askAgainMonths} (OR-7)
 * @param needsAndRisk the analysis that class 2 and higher cannot be ordered without (PO-8)
 * @param fulfilment how it is delivered
 * @param opensRole the role in the portal that it gives, when it gives one (RO-3, RO-4, RO-5)
 * @param opensRoleWhen the role is given only when the form is answered so; null: always
 * @param ownerIds who own it and approve as its owners; empty: whoever holds the role resource owner
 */
public record OrderTerms(
        @Valid @Nullable Audience audience,
        @Size(max = 3) List<@NotNull OrderableBy> orderableBy,
        @Size(max = 3) List<@NotNull ApprovalKind> approvals,
        @Nullable AttestationRule attestation,
        @Min(0) @Max(100_000_000) long priceOnce,
        @Min(0) @Max(100_000_000) long priceMonthly,
        @Min(0) @Max(365) int leadTimeDays,
        @Size(max = 20) List<@NotNull @Valid Prerequisite> prerequisites,
        @Size(max = 50) List<@NotNull @Valid FormField> form,
        @Min(1) @Max(3_650) @Nullable Integer maximumDays,
        @Min(1) @Max(120) @Nullable Integer askAgainMonths,
        @Valid @Nullable NeedsAndRisk needsAndRisk,
        @Valid Fulfilment fulfilment,
        @Nullable OpenedRole opensRole,
        @Valid @Nullable Condition opensRoleWhen,
        @Size(max = 50) List<@NotNull UUID> ownerIds) {

    /** What a resource that says nothing of it is ordered like. */
    public static final OrderTerms DEFAULT = new OrderTerms(
            null,
            List.of(OrderableBy.MANAGER, OrderableBy.ORDERER),
            List.of(ApprovalKind.LINE_MANAGER),
            null,
            0,
            0,
            0,
            List.of(),
            List.of(),
            null,
            null,
            null,
            new Fulfilment(FulfilmentKind.CONNECTOR, null, null, null),
            null,
            null,
            List.of());

    /** Fills in what was left out. */
    public OrderTerms {
        orderableBy = Objects.requireNonNullElse(orderableBy, List.of(OrderableBy.MANAGER, OrderableBy.ORDERER));
        approvals = Objects.requireNonNullElse(approvals, List.of(ApprovalKind.LINE_MANAGER));
        prerequisites = Objects.requireNonNullElse(prerequisites, List.of());
        form = Objects.requireNonNullElse(form, List.of());
        fulfilment = Objects.requireNonNullElse(fulfilment, new Fulfilment(FulfilmentKind.CONNECTOR, null, null, null));
        ownerIds = Objects.requireNonNullElse(ownerIds, List.of());
    }

    /**
     * Who may have a resource; an empty list lets everybody through.
     *
     * @param administrationCodes those who work in one of these administrations
     * @param titleCodes those with one of these titles
     * @param employmentForms those employed in one of these forms
     * @param providersOnly only those who work at a provider
     */
    public record Audience(
            @Size(max = 200) @Nullable List<@NotNull String> administrationCodes,
            @Size(max = 500) @Nullable List<@NotNull String> titleCodes,
            @Size(max = 50) @Nullable List<@NotNull String> employmentForms,
            boolean providersOnly) {}

    /** By which right one orders (OR-2). */
    public enum OrderableBy {
        /** The nearest manager of the engagement. */
        MANAGER,
        /** An orderer whose role names the unit (RO-3), or who has order right at the provider (RO-4). */
        ORDERER,
        /** The person. */
        SELF
    }

    /** Who must say yes (AP-1). */
    public enum ApprovalKind {
        LINE_MANAGER,
        RESOURCE_OWNER,
        /** Another manager or owner than everybody who has said yes before. */
        SECOND_PAIR_OF_EYES
    }

    /** When the cost must be attested (AP-2). */
    public enum AttestationRule {
        NEVER,
        /** What is ordered or changed by hand; what follows from a policy is not. */
        BY_HAND,
        ALWAYS
    }

    /** A role in the portal that an active line gives. */
    public enum OpenedRole {
        /** Orders for engagements at the units of the form's field of type UNITS (RO-3). */
        ORDERER,
        /** The colleagues' first support for the resource's system at the recipient's provider (RO-5). */
        EXPERT_USER
    }

    /**
     * Something the recipient must have first (OR-6).
     *
     * @param document what is to be read: "Riktlinje informationssäkerhet"; of GUIDELINES
     * @param version its current version; of GUIDELINES
     * @param resourceCode of RESOURCE
     */
    public record Prerequisite(
            @NotNull PrerequisiteKind kind,
            @Size(max = 200) @Nullable String document,
            @Size(max = 50) @Nullable String version,

            @Pattern(regexp = ResourceRequest.CODE) @Nullable
            String resourceCode) {}

    /** The kinds of prerequisite. */
    public enum PrerequisiteKind {
        /** A valid SITHS card. */
        SITHS_CARD,
        /** Guidelines that the one who orders certifies that the recipient has read. */
        GUIDELINES,
        /** Another resource. */
        RESOURCE
    }

    /**
     * Why the resource is needed and what may go wrong (PO-8).
     *
     * @param owner who answers for the analysis; null: whoever owns the resource
     * @param reviewOn when it is to be looked at again
     */
    public record NeedsAndRisk(
            @NotNull @Size(min = 1, max = 10_000) String text,
            @Nullable UUID owner,
            @NotNull LocalDate reviewOn) {}

    /**
     * How a resource is delivered.
     *
     * @param queue the fulfillers' group; of TASK
     * @param answerWithinDays days to the first answer, 7 when nothing is said; of TASK
     * @param urgentAllowed whether a line can be marked urgent; of TASK
     */
    public record Fulfilment(
            @NotNull FulfilmentKind kind,

            @Pattern(regexp = ResourceRequest.CODE) @Nullable
            String queue,

            @Min(0) @Max(365) @Nullable Integer answerWithinDays,
            @Nullable Boolean urgentAllowed) {}

    /** The ways of delivery. */
    public enum FulfilmentKind {
        /** By itself. */
        CONNECTOR,
        /** By somebody, as a task in a queue (PR-6). */
        TASK
    }
}
