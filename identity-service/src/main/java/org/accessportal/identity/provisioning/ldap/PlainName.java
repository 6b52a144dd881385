package org.accessportal.identity.provisioning.ldap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * Distinguished names in which everything special is written as its number ({@code \2c}). Such a name means the same to
 * an LDAP server, which may want more escaped than the standard does, and to JNDI, which has escapes of its own.
 */
public final class PlainName {

    private static final String SPECIAL = ",+\"\\<>;=/#'*";

    private PlainName() {}

    /** The name of an entry below the parent. */
    public static String of(String commonName, String parent) {
        return "CN=" + escaped(commonName) + "," + parent;
    }

    /** The same name, plain. */
    public static String of(LdapName name) {
        List<String> parts = new ArrayList<>();
        for (Rdn part : name.getRdns()) {
            // names of several values are none that special characters have come into by us
            parts.add(
                    part.size() == 1 && part.getValue() instanceof String value
                            ? part.getType() + "=" + escaped(value)
                            : part.toString());
        }
        Collections.reverse(parts);
        return String.join(",", parts);
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            boolean outerSpace = each == ' ' && (i == 0 || i == value.length() - 1);
            if (outerSpace || SPECIAL.indexOf(each) >= 0 || each < ' ') {
                text.append("\\%02x".formatted((int) each));
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }
}
