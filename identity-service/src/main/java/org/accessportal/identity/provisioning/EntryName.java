package org.accessportal.identity.provisioning;

import com.unboundid.ldap.sdk.RDN;
import java.util.regex.Pattern;

/** Names of entries in the forms that Active Directory takes. */
final class EntryName {

    private static final String TYPE = "CN=";
    private static final Pattern FORBIDDEN = Pattern.compile("[\"/\\\\\\[\\]:;|=,+*?<>]");

    private EntryName() {}

    /** The distinguished name below the parent; stricter than the standard, the directory wants {@code =} escaped. */
    static String of(String commonName, String parent) {
        String value = new RDN("CN", commonName).toString().substring(TYPE.length());
        return TYPE + value.replace("=", "\\3d") + "," + parent;
    }

    /** The {@code sAMAccountName}, which may not hold every character; Windows' own tools put the same in their place. */
    static String account(String name) {
        return FORBIDDEN.matcher(name).replaceAll("_");
    }
}
