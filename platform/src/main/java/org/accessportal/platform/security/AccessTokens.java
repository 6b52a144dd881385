package org.accessportal.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Verifies access tokens (SI-3, RFC 9068): ES256 by the issuer's published keys, type {@code at+jwt}, our issuer and
 * audience, a subject and an expiry. Keys or addresses that a token brings along are ignored.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokens extends JWTCallerPrincipalFactory {

    private static final int CLOCK_SKEW_SECONDS = 5;

    /** How long a token that was found good is taken for good again: checking its signature costs more than most answers. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 10_000;

    private final JwtConsumer consumer;
    private final Clock clock;
    private final Cache<String, JwtClaims> good = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    AccessTokens(VerificationKeys keys, Clock clock) {
        this.clock = clock;
        consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys.resolver())
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedType(true, Claims.TYPE)
                .setExpectedIssuer(Claims.ISSUER)
                .setExpectedAudience(Claims.AUDIENCE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        try {
            JwtClaims claims = good.getIfPresent(token);
            if (claims == null || isOver(claims)) {
                claims = consumer.processToClaims(token);
                good.put(token, claims);
            }
            return new DefaultJWTCallerPrincipal(token, Claims.TYPE, claims);
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new ParseException("The access token is refused", e);
        }
    }

    private boolean isOver(JwtClaims claims) throws MalformedClaimException {
        return clock.instant().getEpochSecond() >= claims.getExpirationTime().getValue();
    }
}
