package org.accessportal.bench.load;

import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param kind what was asked for
 * @param write whether it was to change something
 * @param failure why it was not done; null when it was
 */
public record Reply(String kind, boolean write, @Nullable String failure) {}
