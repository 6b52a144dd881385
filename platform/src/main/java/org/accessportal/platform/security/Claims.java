package org.accessportal.platform.security;

/** The names of the token's own claims. */
public final class Claims {

    /** The type of every access token, in its header (RFC 9068). */
    public static final String TYPE = "at+jwt";

    /** The audience of every access token. */
    public static final String AUDIENCE = "access-portal";

    /** The issuer of every token. */
    public static final String ISSUER = "access-portal/identity";

    /** The session that the token belongs to. */
    public static final String SESSION = "sid";

    /** The organization of the person. */
    public static final String ORGANIZATION = "org";

    /** The assurance level of the sign-in, {@code "2"} or {@code "3"} (SI-2). */
    public static final String ASSURANCE_LEVEL = "loa";

    private Claims() {}
}
