package org.accessportal.bench.load;

/**
 * A reply and how long it took.
 *
 * @param due in seconds after the first request
 * @param seconds from when the request was due, so that waiting for a free connection counts
 */
public record Timed(Reply reply, double due, double seconds) {}
