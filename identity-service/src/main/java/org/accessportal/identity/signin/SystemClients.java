package org.accessportal.identity.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Systems that sign in with a secret of their own: OAuth 2 client credentials (SI-4, RFC 6749, 4.4). */
@ApplicationScoped
class SystemClients {

    /** A system that may ask for tokens; its secret is kept as SHA-256 in hex. */
    record Client(String id, String secretSha256, List<String> scopes) {}

    private final AccessTokenWriter tokens;
    private final Clock clock;
    private final List<Client> clients;

    SystemClients(SignInSettings settings, AccessTokenWriter tokens, ObjectMapper json, Clock clock) {
        this.tokens = tokens;
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
                .map(client -> tokens.of(client.id(), Set.copyOf(client.scopes()), clock.instant()));
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
