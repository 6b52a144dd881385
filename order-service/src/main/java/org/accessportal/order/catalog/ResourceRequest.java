package org.accessportal.order.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is to be.
 *
 * @param code 1 to 64 letters, digits, dots, dashes or underscores; stable, unique in the organization
 * @param system what it belongs to, for grouping
 * @param levels of a user service; null or empty for the other kinds
 * @param graceDays days that an assignment lives on after its last reason went, 0 to 3,650 (PO-5)
 * @param gapDays the longest gap between engagements that freezes instead of ending, 0 to 3,650 days (PO-5)
 * @param confidentialityClass 0 (open) to 4 (highest) (PO-8)
 * @param ordering how it is ordered; null: as {@link OrderTerms#DEFAULT}
 */
record ResourceRequest(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotNull ResourceKind kind,
        @NotNull @Valid Localized name,
        @NotNull @Valid Localized description,
        @NotBlank @Size(max = 200) String system,
        @Valid @Size(max = 50) @Nullable List<@NotNull @Valid Level> levels,
        @NotNull @Min(0) @Max(3_650) Integer graceDays,
        @NotNull @Min(0) @Max(3_650) Integer gapDays,
        @NotNull @Min(0) @Max(4) Integer confidentialityClass,
        @Valid @Nullable OrderTerms ordering) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** The levels, none when the request is silent about them. */
    List<Level> levelsOrNone() {
        return levels == null ? List.of() : levels;
    }

    /** How it is ordered. */
    OrderTerms orderingOrDefault() {
        return ordering == null ? OrderTerms.DEFAULT : ordering;
    }

    /** The same, with what was left out. */
    ResourceRequest filledIn() {
        return new ResourceRequest(
                code,
                kind,
                name,
                description,
                system,
                levelsOrNone(),
                graceDays,
                gapDays,
                confidentialityClass,
                orderingOrDefault());
    }
}
