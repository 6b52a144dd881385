package org.accessportal.identity.signin;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookies of the portal's origin: host-only, out of reach for scripts, and sent along from mail links (SI-3). */
final class SignInCookies {

    /** Binds a sign-in to the browser that began it. */
    static final String PRE_LOGIN = "__Host-prelogin";

    /** The access token. */
    static final String ACCESS = "__Host-access";

    /** The session's secret, for renewal. */
    static final String SESSION = "__Host-session";

    /** Where to go after the sign-in. */
    static final String RETURN_TO = "__Host-return";

    private SignInCookies() {}

    static NewCookie of(String name, String value, Duration life) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) life.toSeconds())
                .build();
    }

    static NewCookie gone(String name) {
        return of(name, "", Duration.ZERO);
    }
}
