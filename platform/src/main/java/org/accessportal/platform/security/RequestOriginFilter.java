package org.accessportal.platform.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.problem.CommonProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stops requests that another site makes a browser send (SI-3): writing by cookie demands a header that only our pages set. */
final class RequestOriginFilter {

    static final String HEADER = "X-Requested-With";
    static final String VALUE = "portal";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final PlatformSettings settings;

    RequestOriginFilter(PlatformSettings settings) {
        this.settings = settings;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (READING.contains(request.getMethod()) || request.getCookies().isEmpty()) {
            return;
        }
        String origin = request.getHeaderString("Origin");
        if (!VALUE.equals(request.getHeaderString(HEADER)) || (origin != null && !origin.equals(settings.origin()))) {
            throw CommonProblem.MISSING_REQUEST_HEADER.because(
                    "Send " + HEADER + ": " + VALUE + " from the portal's origin");
        }
    }
}
