package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;

/** The bits of {@code userAccountControl}. */
record AccountControl(int bits) {

    private static final int DISABLED = 0x2;
    private static final int NO_PASSWORD_NEEDED = 0x20;
    private static final int NORMAL_ACCOUNT = 0x200;

    /** The entry's own; an account that does not say begins disabled, as in AD. */
    static AccountControl of(Entry entry) throws LDAPException {
        String text = entry.getAttributeValue(Names.ACCOUNT_CONTROL);
        return text == null
                ? new AccountControl(NORMAL_ACCOUNT | NO_PASSWORD_NEEDED | DISABLED)
                : parse(new String[] {text});
    }

    static AccountControl parse(String[] values) throws LDAPException {
        try {
            return new AccountControl(Integer.parseInt(values.length == 1 ? values[0] : "") | NORMAL_ACCOUNT);
        } catch (NumberFormatException e) {
            throw Refusal.BAD_VALUE.exception();
        }
    }

    boolean isDisabled() {
        return (bits & DISABLED) != 0;
    }

    /** An account that can be used must have a password, unless it says that it needs none. */
    void requirePassword(boolean hasPassword) throws LDAPException {
        if (!hasPassword && !isDisabled() && (bits & NO_PASSWORD_NEEDED) == 0) {
            throw Refusal.WEAK_PASSWORD_ON_RESET.exception();
        }
    }

    String text() {
        return Integer.toString(bits);
    }
}
