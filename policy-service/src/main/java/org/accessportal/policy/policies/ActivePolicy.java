package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;
import org.accessportal.policy.evaluation.Rule;

/** A version of a policy that gives resources: what it asks, and what it gives. */
public record ActivePolicy(UUID organizationId, Rule rule, List<PolicyGrant> resources) {}
