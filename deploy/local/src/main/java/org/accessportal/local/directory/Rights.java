package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import java.util.List;

/** What a connection may do, from the account that it is bound as. */
enum Rights {
    /** Before the first bind: nothing but the root entry. */
    NOTHING,
    /** An ordinary account: reads, and changes a password whose old value it knows. */
    READ,
    /** Reads, and sets passwords. */
    SET_PASSWORDS,
    EVERYTHING;

    void requireReading() throws LDAPException {
        if (this == NOTHING) {
            throw Refusal.NOT_BOUND.exception();
        }
    }

    void requireWriting() throws LDAPException {
        requireReading();
        if (this != EVERYTHING) {
            throw Refusal.NO_RIGHT.exception();
        }
    }

    void requireModifying(String dn, List<Modification> modifications) throws LDAPException {
        requireReading();
        boolean passwordsOnly = modifications.stream()
                .allMatch(modification -> Names.same(modification.getAttributeName(), Names.UNICODE_PWD)
                        || Names.same(modification.getAttributeName(), Names.PWD_LAST_SET));
        var password = PasswordModification.in(modifications);
        boolean own = password != null && password.isChange() && modifications.size() == 2;
        boolean allowed = switch (this) {
            case NOTHING -> false;
            case READ -> own;
            case SET_PASSWORDS -> own || (passwordsOnly && Names.isBelow(dn, Names.PEOPLE));
            case EVERYTHING -> true;
        };
        if (!allowed) {
            throw Refusal.NO_RIGHT.exception();
        }
    }
}
