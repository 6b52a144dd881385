package org.accessportal.policy.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is to say.
 *
 * @param name 1 to 200 characters
 * @param administrationCode the administration that owns it; null for the whole organization, which takes a system
 *     administrator
 * @param criteria what engagements are asked (PO-2)
 * @param resources what they give; every resource once
 * @param onlyPrimary only primary engagements count; null: when the policy gives a user service and its criteria do not
 *     mention the primary engagement (PO-1)
 * @param reason why, 1 to 1,000 characters (PO-6)
 */
record PolicyBody(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 64) @Nullable String administrationCode,
        @NotNull @Valid Criterion criteria,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid PolicyGrant> resources,
        @Nullable Boolean onlyPrimary,
        @NotBlank @Size(max = 1_000) String reason) {

    /** What decides whom it gives what. */
    CandidateBody content() {
        return new CandidateBody(null, administrationCode, criteria, resources, onlyPrimary);
    }
}
