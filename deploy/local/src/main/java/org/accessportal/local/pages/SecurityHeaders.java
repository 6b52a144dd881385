package org.accessportal.local.pages;

import io.vertx.core.MultiMap;

/** What an answer tells the browser to refuse. */
public final class SecurityHeaders {

    private SecurityHeaders() {}

    public static void addTo(MultiMap headers, String contentSecurityPolicy) {
        headers.set("Content-Security-Policy", contentSecurityPolicy)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set(
                        "Permissions-Policy",
                        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()");
    }
}
