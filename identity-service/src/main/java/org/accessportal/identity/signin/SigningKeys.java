package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import org.accessportal.platform.security.VerificationKeys;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** The key that tokens are signed with. */
@ApplicationScoped
class SigningKeys implements VerificationKeys {

    private final EllipticCurveJsonWebKey key;

    SigningKeys(SignInSettings settings) {
        key = read(settings.signingKeyFile());
    }

    /** The private key that signs. */
    PrivateKey signer() {
        return key.getPrivateKey();
    }

    /** The name of the key that signs. */
    String keyId() {
        return key.getKeyId();
    }

    /** The public key as a JSON Web Key Set (RFC 7517). */
    String published() {
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    @Override
    public VerificationKeyResolver resolver() {
        return new JwksVerificationKeyResolver(List.of(key));
    }

    private static EllipticCurveJsonWebKey read(Path file) {
        try {
            return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read", e);
        } catch (JoseException e) {
            throw new IllegalArgumentException("The signing key is not a private JWK of P-256", e);
        }
    }
}
