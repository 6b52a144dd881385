package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new password in a modify request: a reset replaces {@code unicodePwd}, a change deletes the old value and adds the
 * new one.
 */
record PasswordModification(@Nullable UnicodePassword old, UnicodePassword replacement) {

    static @Nullable PasswordModification in(List<Modification> modifications) throws LDAPException {
        List<Modification> found = modifications.stream()
                .filter(modification -> Names.same(modification.getAttributeName(), Names.UNICODE_PWD))
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        if (found.size() == 1 && is(found.get(0), ModificationType.REPLACE)) {
            return new PasswordModification(null, password(found.get(0)));
        }
        if (found.size() == 2 && is(found.get(0), ModificationType.DELETE) && is(found.get(1), ModificationType.ADD)) {
            return new PasswordModification(password(found.get(0)), password(found.get(1)));
        }
        throw Refusal.MALFORMED_PASSWORD.exception();
    }

    /** Whether it shows the right by the old password, and needs no other. */
    boolean isChange() {
        return old != null;
    }

    PasswordHash newHash(String accountName, @Nullable PasswordHash present) throws LDAPException {
        if (old != null && (present == null || !present.matches(old.text()))) {
            throw Refusal.WRONG_OLD_PASSWORD.exception();
        }
        if (!replacement.isStrongFor(accountName)) {
            throw (isChange() ? Refusal.WEAK_PASSWORD_ON_CHANGE : Refusal.WEAK_PASSWORD_ON_RESET).exception();
        }
        return PasswordHash.of(replacement.text());
    }

    private static boolean is(Modification modification, ModificationType type) {
        return modification.getModificationType().equals(type);
    }

    private static UnicodePassword password(Modification modification) throws LDAPException {
        byte[][] values = modification.getValueByteArrays();
        if (values.length != 1) {
            throw Refusal.MALFORMED_PASSWORD.exception();
        }
        return UnicodePassword.decode(values[0]);
    }
}
