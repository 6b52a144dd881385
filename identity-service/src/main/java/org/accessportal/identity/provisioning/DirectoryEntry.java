package org.accessportal.identity.provisioning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.identityconnectors.framework.common.objects.Attribute;
import org.identityconnectors.framework.common.objects.ConnectorObject;
import org.identityconnectors.framework.common.objects.Uid;
import org.jspecify.annotations.Nullable;

/**
 * An account as the directory has it.
 *
 * @param uid its distinguished name
 * @param names the values of those attributes that show the person
 * @param control the bits of {@code userAccountControl}
 * @param passwordMustChange nobody has chosen a password for it
 * @param groups the distinguished names of all groups that it is in
 */
record DirectoryEntry(
        Uid uid, Map<String, List<String>> names, int control, boolean passwordMustChange, List<String> groups) {

    static final String CONTROL = "userAccountControl";
    static final String PASSWORD = "unicodePwd";
    static final String PASSWORD_SET = "pwdLastSet";
    static final String MEMBER = "member";

    /** In {@code pwdLastSet}: at the next logon. */
    static final String MUST_CHANGE = "0";

    private static final String MEMBER_OF = "memberOf";
    private static final List<String> NAMES = List.of("displayName", "givenName", "sn", "mail");
    private static final int NORMAL = 0x200;
    private static final int DISABLED = 0x2;

    /** What an account begins with. */
    static final int NEW_ACCOUNT = NORMAL | DISABLED;

    /** What has to be read of an account. */
    static final List<String> ATTRIBUTES =
            List.of(CONTROL, PASSWORD_SET, MEMBER_OF, NAMES.get(0), NAMES.get(1), NAMES.get(2), NAMES.get(3));

    static DirectoryEntry of(ConnectorObject found) {
        Map<String, List<String>> names = new HashMap<>();
        for (String name : NAMES) {
            names.put(name, values(found, name));
        }
        List<String> control = values(found, CONTROL);
        return new DirectoryEntry(
                found.getUid(),
                names,
                control.isEmpty() ? NORMAL : Integer.parseInt(control.getFirst()),
                values(found, PASSWORD_SET).equals(List.of(MUST_CHANGE)),
                values(found, MEMBER_OF));
    }

    /** The account that was just made. */
    static DirectoryEntry created(Uid uid, AccountContent account) {
        return new DirectoryEntry(uid, namesOf(account), NEW_ACCOUNT, true, List.of());
    }

    /** Names as they should be; a protected person's are taken away (ID-9). */
    static Map<String, List<String>> namesOf(AccountContent account) {
        boolean open = !account.protectedIdentity();
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(NAMES.get(0), listOf(account.displayName()));
        names.put(NAMES.get(1), listOf(open ? account.givenName() : null));
        names.put(NAMES.get(2), listOf(open ? account.familyName() : null));
        names.put(NAMES.get(3), listOf(open ? account.mail() : null));
        return names;
    }

    boolean isDisabled() {
        return (control & DISABLED) != 0;
    }

    int controlWhen(boolean enabled) {
        return enabled ? control & ~DISABLED : control | DISABLED;
    }

    /** Never a name in a log. */
    @Override
    public String toString() {
        return "DirectoryEntry[…]";
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> values(ConnectorObject found, String name) {
        Attribute attribute = found.getAttributeByName(name);
        return attribute == null || attribute.getValue() == null
                ? List.of()
                : attribute.getValue().stream().map(String::valueOf).toList();
    }
}
