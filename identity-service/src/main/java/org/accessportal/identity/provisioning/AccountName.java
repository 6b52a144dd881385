package org.accessportal.identity.provisioning;

import java.util.regex.Pattern;

/** Names in the form of {@code sAMAccountName}. */
final class AccountName {

    private static final Pattern FORBIDDEN = Pattern.compile("[\"/\\\\\\[\\]:;|=,+*?<>]");

    private AccountName() {}

    /** Not every character may be in it; Windows' own tools put the same in their place. */
    static String of(String name) {
        return FORBIDDEN.matcher(name).replaceAll("_");
    }
}
