package org.accessportal.local.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.accessportal.local.layout.OwnerOnly;

/** The key that the identity service signs tokens with, as a private JSON Web Key (RFC 7517). */
final class SigningKey {

    private static final int COORDINATE_BYTES = 32;

    private SigningKey() {}

    /** Makes the key in the file, if there is none. */
    static void makeIn(Path file) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        var point = ((ECPublicKey) keys.getPublic()).getW();
        Map<String, String> key = new LinkedHashMap<>();
        key.put("kty", "EC");
        key.put("crv", "P-256");
        key.put("alg", "ES256");
        key.put("use", "sig");
        key.put("kid", UUID.randomUUID().toString());
        key.put("x", coordinate(point.getAffineX()));
        key.put("y", coordinate(point.getAffineY()));
        key.put("d", coordinate(((ECPrivateKey) keys.getPrivate()).getS()));
        OwnerOnly.write(file, new ObjectMapper().writeValueAsBytes(key));
    }

    /** Of fixed length, with zeros in front and without a sign. */
    private static String coordinate(BigInteger number) {
        byte[] bytes = new byte[COORDINATE_BYTES];
        byte[] signed = number.toByteArray();
        int length = Math.min(signed.length, COORDINATE_BYTES);
        System.arraycopy(signed, signed.length - length, bytes, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
