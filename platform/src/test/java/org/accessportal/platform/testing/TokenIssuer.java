package org.accessportal.platform.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.security.Claims;
import org.accessportal.platform.security.Roles;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The issuer of a test's access tokens: publishes its key over HTTP, as identity-service does. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    private static final EllipticCurveJsonWebKey KEY = newKey();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        byte[] keys = new JsonWebKeySet(KEY).toJson().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
        // the test's token() may run in another class loader: the key travels as a system property
        System.setProperty(TokenIssuer.class.getName(), KEY.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        return Map.of(
                "portal.keys-url", "http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** An access token for ten minutes of a person who has signed in at level 3. */
    public static String token(UUID identityId, UUID organizationId) {
        return token(identityId, organizationId, UUID.randomUUID(), 3);
    }

    /** An access token for ten minutes of a person who has signed in. */
    public static String token(UUID identityId, UUID organizationId, UUID sessionId, int level) {
        var claims = new JwtClaims();
        claims.setIssuer(Claims.ISSUER);
        claims.setAudience(Claims.AUDIENCE);
        claims.setSubject(identityId.toString());
        claims.setStringListClaim("groups", Roles.PERSON);
        claims.setStringClaim(Claims.SESSION, sessionId.toString());
        claims.setStringClaim(Claims.ORGANIZATION, organizationId.toString());
        claims.setStringClaim(Claims.ASSURANCE_LEVEL, Integer.toString(level));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        return sign(claims);
    }

    private static String sign(JwtClaims claims) {
        try {
            var key = (EllipticCurveJsonWebKey)
                    JsonWebKey.Factory.newJwk(System.getProperty(TokenIssuer.class.getName()));
            var signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setHeader("typ", Claims.TYPE);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    private static EllipticCurveJsonWebKey newKey() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java has the curve P-256", e);
        }
    }
}
