package org.accessportal.platform.rest;

import org.accessportal.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Versions as HTTP speaks of them: sent as {@code ETag}, demanded back as {@code If-Match} (API-1). */
public final class Etag {

    private Etag() {}

    /** The header's value for a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses who has not seen the current version: 422 without the header, 412 with another version in it. */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.INVALID_REQUEST.at("If-Match", "API-1", "Send the ETag of the version you have seen");
        }
        if (!ifMatch.strip().equals(of(current))) {
            throw CommonProblem.STALE.because("The current version is " + of(current));
        }
    }
}
