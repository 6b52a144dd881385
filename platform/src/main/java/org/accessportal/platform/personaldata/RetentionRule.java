package org.accessportal.platform.personaldata;

/**
 * How long a kind of data is kept (GO-4).
 *
 * @param kind the kind's code
 * @param days after what it was for is over; {@code portal.retention-days.<kind>} says otherwise
 * @param erase SQL that erases at most {@code :most} of what was over before {@code :before}, skips what is locked, and
 *     returns the organization of each
 */
public record RetentionRule(String kind, int days, String erase) {}
