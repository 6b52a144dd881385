package org.accessportal.platform.security;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.accessportal.platform.PlatformSettings;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** The keys that identity-service publishes; fetched when needed, and again when a token names one that is new. */
@ApplicationScoped
@DefaultBean
class IssuerKeys implements VerificationKeys {

    private final VerificationKeyResolver resolver;

    @Inject
    IssuerKeys(PlatformSettings settings) {
        this(settings.keysUrl(), settings.keysCaFile());
    }

    IssuerKeys(String url, Optional<Path> authorities) {
        var keys = new HttpsJwks(url);
        keys.setRetainCacheOnErrorDuration(24 * 60 * 60);
        authorities.ifPresent(file -> keys.setSimpleHttpGet(trusting(file)));
        resolver = new HttpsJwksVerificationKeyResolver(keys);
    }

    private static Get trusting(Path authorities) {
        try (InputStream in = Files.newInputStream(authorities)) {
            Collection<X509Certificate> certificates = new ArrayList<>();
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                certificates.add((X509Certificate) certificate);
            }
            var get = new Get();
            get.setTrustedCertificates(certificates);
            return get;
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException("The certificates that vouch for the issuer cannot be read", e);
        }
    }

    @Override
    public VerificationKeyResolver resolver() {
        return resolver;
    }
}
