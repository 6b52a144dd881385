package org.accessportal.policy.effects;

/**
 * What activating a policy would do to everybody who is engaged today or later, compared with what is active (PO-6).
 * Protected people are given what policies give, and counted nowhere (ID-9).
 *
 * @param matched how many people meet its criteria
 * @param gains how many get a resource that no active policy gives them
 * @param loses how many lose a resource that no other policy gives them
 * @param changesLevel how many get another level of a user service that they have
 */
record Effect(long matched, long gains, long loses, long changesLevel) {}
