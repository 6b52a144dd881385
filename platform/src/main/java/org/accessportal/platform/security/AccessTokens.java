package org.accessportal.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
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

    private final JwtConsumer consumer;

    AccessTokens(VerificationKeys keys) {
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
            return new DefaultJWTCallerPrincipal(token, Claims.TYPE, consumer.processToClaims(token));
        } catch (InvalidJwtException e) {
            throw new ParseException("The access token is refused", e);
        }
    }
}
