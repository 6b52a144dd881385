package org.accessportal.identity.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accessportal.platform.security.Claims;

/** Systems that sign in with a secret of their own: OAuth 2 client credentials (SI-4, RFC 6749, 4.4). */
@ApplicationScoped
class SystemClients {

    /** A system that may ask for tokens; its secret is kept as SHA-256 in hex. */
    record Client(String id, String secretSha256, List<String> scopes) {}

    private final SigningKeys keys;
    private final Clock clock;
    private final List<Client> clients;

    SystemClients(SignInSettings settings, SigningKeys keys, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.clients = settings.clientsFile()
                .map(file -> {
                    try {
                        return Arrays.asList(json.readValue(file.toFile(), Client[].class));
                    } catch (IOException e) {
                        throw new UncheckedIOException("The clients' file cannot be read", e);
                    }
                })
                .orElse(List.of());
    }

    /** A token for the client, or empty when id and secret do not fit. */
    Optional<String> token(String id, String secret) {
        return clients.stream()
                .filter(client -> client.id().equals(id) && isSecret(client, secret))
                .findFirst()
                .map(this::token);
    }

    private String token(Client client) {
        Instant now = clock.instant();
        return Jwt.issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(client.id())
                .groups(Set.copyOf(client.scopes()))
                .issuedAt(now)
                .expiresAt(now.plus(SignIn.TOKEN_LIFE))
                .jws()
                .type(Claims.TYPE)
                .keyId(keys.keyId())
                .algorithm(SignatureAlgorithm.ES256)
                .sign(keys.signer());
    }

    private static boolean isSecret(Client client, String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(digest, HexFormat.of().parseHex(client.secretSha256()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
