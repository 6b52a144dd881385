package org.accessportal.platform.persistence;

/**
 * The database has been restored from a backup, and begins an epoch.
 *
 * @param before the epoch that it was in
 * @param now the one that it begins
 */
public record EpochRaised(int before, int now) {}
