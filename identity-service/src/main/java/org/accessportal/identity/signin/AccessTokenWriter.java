package org.accessportal.identity.signin;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.signin.SessionRepository.Holder;
import org.accessportal.platform.security.Claims;
import org.accessportal.platform.security.Roles;

/** Writes access tokens (RFC 9068): who, session and assurance level; never rights. */
@ApplicationScoped
class AccessTokenWriter {

    /** How long an access token is good for. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private final SigningKeys keys;

    AccessTokenWriter(SigningKeys keys) {
        this.keys = keys;
    }

    /** For a person in a session. */
    String of(UUID session, Holder holder, Instant now) {
        return Jwt.issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(holder.identityId().toString())
                .groups(Set.of(Roles.PERSON))
                .claim(Claims.SESSION, session.toString())
                .claim(Claims.ORGANIZATION, holder.organizationId().toString())
                .claim(Claims.ASSURANCE_LEVEL, Integer.toString(holder.assuranceLevel()))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .jws()
                .type(Claims.TYPE)
                .keyId(keys.keyId())
                .algorithm(SignatureAlgorithm.ES256)
                .sign(keys.signer());
    }

    /** For a system with scopes. */
    String of(String client, Set<String> scopes, Instant now) {
        return Jwt.issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(client)
                .groups(scopes)
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .jws()
                .type(Claims.TYPE)
                .keyId(keys.keyId())
                .algorithm(SignatureAlgorithm.ES256)
                .sign(keys.signer());
    }
}
