package org.accessportal.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts what each caller asks for, in all and per {@link RateLimited} operation; who is not signed in is not counted here. */
final class RateLimitFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CALLERS = 100_000;

    private record Counted(String caller, String operation) {}

    private final SecurityIdentity identity;
    private final PlatformSettings settings;
    private final Cache<Counted, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .maximumSize(MOST_CALLERS)
            .build();

    RateLimitFilter(SecurityIdentity identity, PlatformSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    @ServerRequestFilter
    void check(ResourceInfo operation) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        take(new Counted(token.getSubject(), ""), settings.requestsPerMinute());
        Method method = operation.getResourceMethod();
        RateLimited limit = method.getAnnotation(RateLimited.class);
        if (limit != null) {
            take(new Counted(token.getSubject(), method.toString()), limit.perMinute());
        }
    }

    private void take(Counted what, int perMinute) {
        Bucket bucket = buckets.get(
                what,
                counted -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw CommonProblem.TOO_MANY_REQUESTS.because("At most " + perMinute + " a minute");
        }
    }
}
