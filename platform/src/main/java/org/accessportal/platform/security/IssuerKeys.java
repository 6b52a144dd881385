package org.accessportal.platform.security;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.platform.PlatformSettings;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** The keys that identity-service publishes; fetched when needed, and again when a token names one that is new. */
@ApplicationScoped
@DefaultBean
class IssuerKeys implements VerificationKeys {

    private final VerificationKeyResolver resolver;

    IssuerKeys(PlatformSettings settings) {
        var keys = new HttpsJwks(settings.keysUrl());
        keys.setRetainCacheOnErrorDuration(24 * 60 * 60);
        resolver = new HttpsJwksVerificationKeyResolver(keys);
    }

    @Override
    public VerificationKeyResolver resolver() {
        return resolver;
    }
}
