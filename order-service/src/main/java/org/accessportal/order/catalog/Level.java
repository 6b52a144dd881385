package org.accessportal.order.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.accessportal.platform.events.ResourceState;
import org.jspecify.annotations.Nullable;

/**
 * A level of a user service.
 *
 * @param code stable, unique within the resource
 * @param rank 1 to 1,000, unique within the resource; the highest wins (PO-4)
 * @param groups codes of the groups that the level brings; null when it brings none
 */
record Level(
        @NotNull @Pattern(regexp = ResourceRequest.CODE) String code,
        @Min(1) @Max(1_000) int rank,
        @NotNull @Valid Localized name,

        @Size(max = 100) @Nullable List<@NotNull @Pattern(regexp = ResourceRequest.CODE) String> groups) {

    /** The level as those who deliver it need to know it. */
    ResourceState.Level published() {
        return new ResourceState.Level(code, rank, groups == null || groups.isEmpty() ? null : groups);
    }
}
