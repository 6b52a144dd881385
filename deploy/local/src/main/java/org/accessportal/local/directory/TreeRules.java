package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** AD's rules that need a look at other entries: names that only one may have, members that must exist. */
final class TreeRules {

    private static final List<String> UNIQUE = List.of(Names.ACCOUNT_NAME, Names.PRINCIPAL_NAME);

    private final DirectoryTree tree;

    TreeRules(DirectoryTree tree) {
        this.tree = tree;
    }

    void checkNew(Entry entry) throws LDAPException {
        for (String attribute : UNIQUE) {
            requireFree(attribute, entry.getAttributeValue(attribute), entry);
        }
        requireExisting(entry.getAttributeValues(Names.MEMBER));
    }

    void checkModified(Entry before, List<Modification> changes, List<Control> controls) throws LDAPException {
        boolean permissive = EntryRules.isPermissive(controls);
        for (Modification change : changes) {
            String attribute = change.getAttributeName();
            if (UNIQUE.stream().anyMatch(unique -> Names.same(unique, attribute))
                    && !change.getModificationType().equals(ModificationType.DELETE)) {
                for (String value : change.getValues()) {
                    requireFree(attribute, value, before);
                }
            }
            if (Names.same(attribute, Names.MEMBER)) {
                checkMembers(before, change, permissive);
            }
        }
    }

    private void checkMembers(Entry group, Modification change, boolean permissive) throws LDAPException {
        boolean deletes = change.getModificationType().equals(ModificationType.DELETE);
        if (!deletes) {
            requireExisting(change.getValues());
        }
        if (permissive || change.getModificationType().equals(ModificationType.REPLACE)) {
            return;
        }
        for (String value : change.getValues()) {
            boolean isMember = tree.isMember(group.getDN(), value);
            if (deletes && !isMember) {
                throw Refusal.NOT_A_MEMBER.exception();
            }
            if (!deletes && isMember) {
                throw Refusal.ALREADY_MEMBER.exception();
            }
        }
    }

    private void requireFree(String attribute, @Nullable String name, Entry self) throws LDAPException {
        if (name == null) {
            return;
        }
        Entry holder = tree.findBy(attribute, name);
        if (holder != null && !DN.equals(holder.getDN(), self.getDN())) {
            throw Refusal.NAME_TAKEN.exception();
        }
    }

    private void requireExisting(String @Nullable [] members) throws LDAPException {
        if (members == null) {
            return;
        }
        for (String member : members) {
            if (tree.find(member) == null) {
                throw Refusal.UNKNOWN_MEMBER.exception();
            }
        }
    }
}
