package org.accessportal.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that no one calls often: what exceeds the limit is refused with 429 (API-1; OWASP ASVS 2.4.1). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    /** Requests a minute and caller, at one replica. */
    int perMinute();
}
