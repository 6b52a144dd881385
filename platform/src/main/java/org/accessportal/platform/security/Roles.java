package org.accessportal.platform.security;

/** Who may call an endpoint at all; what they may do to a thing is asked of the thing. */
public final class Roles {

    /** A person who has signed in. */
    public static final String PERSON = "person";

    /** A service that asks for one recipient's address and greeting, nothing more. */
    public static final String MAIL_RECIPIENT = "mail-recipient";

    private Roles() {}
}
