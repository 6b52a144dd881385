package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Set;

/** The places of the tree and the attributes that the server itself deals with. */
final class Names {

    static final String BASE = "DC=portal,DC=test";
    static final String PEOPLE = "OU=People," + BASE;
    static final String GROUPS = "OU=Groups," + BASE;
    static final String SERVICE = "OU=Service," + BASE;
    static final String DOMAIN = "PORTAL";

    static final String OBJECT_CLASS = "objectClass";
    static final String USER = "user";
    static final String UNICODE_PWD = "unicodePwd";
    static final String PWD_LAST_SET = "pwdLastSet";
    static final String ACCOUNT_CONTROL = "userAccountControl";
    static final String ACCOUNT_NAME = "sAMAccountName";
    static final String PRINCIPAL_NAME = "userPrincipalName";
    static final String OBJECT_GUID = "objectGUID";
    static final String MEMBER = "member";
    static final String MEMBER_OF = "memberOf";
    static final String WHEN_CREATED = "whenCreated";
    static final String WHEN_CHANGED = "whenChanged";
    static final String DISTINGUISHED_NAME = "distinguishedName";

    /** What only the server writes, in lower case. */
    static final Set<String> KEPT_BY_SERVER =
            Set.of("objectguid", "memberof", "whencreated", "whenchanged", "distinguishedname");

    private Names() {}

    static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    static boolean isBelow(String dn, String ancestor) throws LDAPException {
        return DN.isDescendantOf(dn, ancestor, false);
    }
}
