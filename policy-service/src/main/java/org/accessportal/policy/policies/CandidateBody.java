package org.accessportal.policy.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would say, before it is saved.
 *
 * @param policyId the policy that it would replace; null for a new one
 * @param administrationCode the administration that owns it; null for the whole organization
 * @param criteria what engagements are asked (PO-2)
 * @param resources what they give; every resource once
 * @param onlyPrimary only primary engagements count; null: as for a draft (PO-1)
 */
public record CandidateBody(
        @Nullable UUID policyId,
        @Size(min = 1, max = 64) @Nullable String administrationCode,
        @NotNull @Valid Criterion criteria,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid PolicyGrant> resources,
        @Nullable Boolean onlyPrimary) {}
