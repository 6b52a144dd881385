package org.accessportal.policy.evaluation;

/** Who would meet criteria and does not now, and who would not any more. */
public record Movement(People gains, People losses) {}
