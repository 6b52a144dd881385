package org.accessportal.platform.security;

import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Where the issuer's public keys are found. */
public interface VerificationKeys {

    /** Finds the key that a token names. */
    VerificationKeyResolver resolver();
}
