package org.accessportal.identity.provisioning;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Delivers accounts to an Active Directory: found by the identity's id, disabled until they are wanted. */
@ApplicationScoped
class ActiveDirectory implements Connector {

    private static final int NORMAL_ACCOUNT = 0x200;
    private static final int ACCOUNT_DISABLED = 0x2;

    private final DirectoryConnection connection;
    private final DirectorySettings settings;

    ActiveDirectory(DirectoryConnection connection, DirectorySettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public Delivered deliver(AccountContent account) throws TargetFailure {
        try {
            LDAPConnectionPool directory = connection.pool();
            Entry entry = find(directory, account);
            if (entry == null) {
                directory.add(newAccount(account));
                entry = require(find(directory, account));
            }
            boolean passwordNeeded = bringUpToDate(directory, entry, account);
            bringGroupsUpToDate(directory, entry, account);
            return new Delivered(passwordNeeded);
        } catch (LDAPException e) {
            throw new TargetFailure(e.getResultCode().getName(), e);
        }
    }

    private @Nullable SearchResultEntry find(LDAPConnectionPool directory, AccountContent account)
            throws LDAPException {
        return directory.searchForEntry(
                settings.baseDn(),
                SearchScope.SUB,
                Filter.createANDFilter(
                        Filter.createEqualityFilter("objectClass", "user"),
                        Filter.createEqualityFilter(
                                settings.idAttribute(), account.identityId().toString())),
                "*",
                "memberOf",
                "pwdLastSet");
    }

    private Entry newAccount(AccountContent account) {
        Entry entry = new Entry(EntryName.of(account.userName(), settings.peopleRdn() + "," + settings.baseDn()));
        entry.addAttribute("objectClass", "top", "person", "organizationalPerson", "user");
        entry.addAttribute("sAMAccountName", EntryName.account(account.userName()));
        entry.addAttribute("userPrincipalName", account.userName() + "@" + settings.domain());
        entry.addAttribute(settings.idAttribute(), account.identityId().toString());
        entry.addAttribute("userAccountControl", Integer.toString(NORMAL_ACCOUNT | ACCOUNT_DISABLED));
        entry.addAttribute(new Attribute("unicodePwd", UnknownPassword.encoded()));
        entry.addAttribute("pwdLastSet", "0");
        for (Attribute attribute : names(account)) {
            if (attribute.hasValue()) {
                entry.addAttribute(attribute);
            }
        }
        return entry;
    }

    /** Names as they are now; a protected person's are taken away. */
    private static List<Attribute> names(AccountContent account) {
        boolean open = !account.protectedIdentity();
        return List.of(
                new Attribute("displayName", account.displayName()),
                attribute("givenName", open ? account.givenName() : null),
                attribute("sn", open ? account.familyName() : null),
                attribute("mail", open ? account.mail() : null));
    }

    private static Attribute attribute(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? new Attribute(name) : new Attribute(name, value);
    }

    /** Returns whether nobody knows a password for the account, now that it is as it should be. */
    private static boolean bringUpToDate(LDAPConnectionPool directory, Entry entry, AccountContent account)
            throws LDAPException {
        List<Modification> changes = new ArrayList<>();
        for (Attribute wanted : names(account)) {
            if (!Set.of(values(entry, wanted.getName())).equals(Set.of(wanted.getValues()))) {
                changes.add(new Modification(ModificationType.REPLACE, wanted.getName(), wanted.getRawValues()));
            }
        }
        int control = entry.hasAttribute("userAccountControl")
                ? entry.getAttributeValueAsInteger("userAccountControl")
                : NORMAL_ACCOUNT;
        boolean wasEnabled = (control & ACCOUNT_DISABLED) == 0;
        boolean enables = account.enabled() && !wasEnabled;
        if (enables) {
            // what anybody knew before no longer opens it (PW-2)
            changes.add(new Modification(ModificationType.REPLACE, "unicodePwd", UnknownPassword.encoded()));
            changes.add(new Modification(ModificationType.REPLACE, "pwdLastSet", "0"));
        }
        if (account.enabled() != wasEnabled) {
            int flags = account.enabled() ? control & ~ACCOUNT_DISABLED : control | ACCOUNT_DISABLED;
            changes.add(new Modification(ModificationType.REPLACE, "userAccountControl", Integer.toString(flags)));
        }
        if (!changes.isEmpty()) {
            directory.modify(entry.getDN(), changes);
        }
        return enables || "0".equals(entry.getAttributeValue("pwdLastSet"));
    }

    private void bringGroupsUpToDate(LDAPConnectionPool directory, Entry entry, AccountContent account)
            throws LDAPException {
        String groups = settings.groupsRdn() + "," + settings.baseDn();
        DN parent = new DN(groups);
        Set<String> present = new HashSet<>();
        for (String group : values(entry, "memberOf")) {
            DN dn = new DN(group);
            if (parent.equals(dn.getParent())) {
                present.add(dn.getRDN().getAttributeValues()[0].toLowerCase(Locale.ROOT));
            }
        }
        for (String group : account.groups()) {
            if (!present.remove(group.toLowerCase(Locale.ROOT))) {
                join(directory, group, groups, entry.getDN());
            }
        }
        for (String group : account.managedGroups()) {
            if (present.contains(group.toLowerCase(Locale.ROOT))) {
                leave(directory, EntryName.of(group, groups), entry.getDN());
            }
        }
    }

    private static void join(LDAPConnectionPool directory, String group, String groups, String member)
            throws LDAPException {
        String dn = EntryName.of(group, groups);
        try {
            directory.modify(dn, new Modification(ModificationType.ADD, "member", member));
        } catch (LDAPException e) {
            if (e.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
                directory.add(
                        dn,
                        new Attribute("objectClass", "top", "group"),
                        new Attribute("sAMAccountName", EntryName.account(group)),
                        new Attribute("member", member));
            } else if (!isMemberAlready(e)) {
                throw e;
            }
        }
    }

    private static void leave(LDAPConnectionPool directory, String group, String member) throws LDAPException {
        try {
            directory.modify(group, new Modification(ModificationType.DELETE, "member", member));
        } catch (LDAPException e) {
            if (!isNoMember(e)) {
                throw e;
            }
        }
    }

    private static boolean isMemberAlready(LDAPException e) {
        return e.getResultCode().equals(ResultCode.ATTRIBUTE_OR_VALUE_EXISTS)
                || e.getResultCode().equals(ResultCode.ENTRY_ALREADY_EXISTS);
    }

    /** Active Directory is unwilling to take out who is not in, where others miss the value. */
    private static boolean isNoMember(LDAPException e) {
        return e.getResultCode().equals(ResultCode.NO_SUCH_ATTRIBUTE)
                || e.getResultCode().equals(ResultCode.UNWILLING_TO_PERFORM);
    }

    private static String[] values(Entry entry, String attribute) {
        String[] values = entry.getAttributeValues(attribute);
        return values == null ? new String[0] : values;
    }

    private static Entry require(@Nullable Entry entry) throws LDAPException {
        if (entry == null) {
            throw new LDAPException(ResultCode.NO_SUCH_OBJECT, "An account that was just made is not found");
        }
        return entry;
    }
}
