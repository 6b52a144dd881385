package org.accessportal.order.purchasing;

import java.net.URI;

/**
 * A system in which costs are attested.
 *
 * @param code what attest lists call it: {@code marknadsplatsen}
 * @param name what people call it
 * @param url where it takes announcements
 * @param secret signs the messages of both sides; at least 24 characters
 */
record PurchasingSystem(String code, String name, URI url, String secret) {

    private static final int SHORTEST_SECRET = 24;

    PurchasingSystem {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("The secret of " + code + " has fewer than 24 characters");
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "PurchasingSystem[" + code + "]";
    }
}
