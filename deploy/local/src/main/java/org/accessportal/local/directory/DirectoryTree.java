package org.accessportal.local.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ModifyRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFDeleteChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import com.unboundid.ldif.LDIFModifyDNChangeRecord;
import com.unboundid.util.Base64;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries in memory, the hashes of their passwords beside them (so that no search can come near one), and
 * {@code memberOf} as it follows from {@code member}. Knows nothing of rights, and nothing of files.
 */
final class DirectoryTree {

    private final InMemoryDirectoryServer entries;
    private final Map<String, PasswordHash> passwords = new HashMap<>();

    DirectoryTree(InMemoryDirectoryServer entries) {
        this.entries = entries;
    }

    InMemoryDirectoryServer entries() {
        return entries;
    }

    @Nullable
    Entry find(String dn) throws LDAPException {
        return entries.getEntry(dn, "*", "+");
    }

    @Nullable
    Entry findBy(String attribute, String value) throws LDAPException {
        return entries.searchForEntry(
                Names.BASE, SearchScope.SUB, Filter.createEqualityFilter(attribute, value), "*", "+");
    }

    @Nullable
    PasswordHash passwordOf(Entry entry) {
        synchronized (passwords) {
            return passwords.get(id(entry));
        }
    }

    /** Puts back an entry of a snapshot, which has everything that follows from others already. */
    void restore(Entry kept) throws LDAPException {
        Entry entry = kept.duplicate();
        keepPassword(entry, entry.getAttributeValue(Names.UNICODE_PWD));
        entry.removeAttribute(Names.UNICODE_PWD);
        entries.add(entry);
    }

    /** Everything, in the form that {@link #restore} takes, parents first. */
    List<Entry> snapshot() throws LDAPException {
        List<Entry> all = new ArrayList<>();
        for (Entry found : entries.search(Names.BASE, SearchScope.SUB, Filter.createPresenceFilter(Names.OBJECT_CLASS))
                .getSearchEntries()) {
            Entry entry = found.duplicate();
            PasswordHash password = passwordOf(entry);
            if (password != null) {
                entry.setAttribute(Names.UNICODE_PWD, password.text());
            }
            all.add(entry);
        }
        return all;
    }

    /** Carries out a completed change, now or again from the journal: all of it, or none with the reason. */
    void apply(LDIFChangeRecord change) throws LDAPException {
        switch (change) {
            case LDIFAddChangeRecord add -> add(add.getEntryToAdd());
            case LDIFModifyChangeRecord modify -> modify(modify);
            case LDIFDeleteChangeRecord delete -> delete(delete.getDN());
            case LDIFModifyDNChangeRecord rename -> entries.modifyDN(rename.toModifyDNRequest());
            default -> throw Refusal.OPERATION_NOT_SUPPORTED.exception();
        }
    }

    private void add(Entry completed) throws LDAPException {
        Entry entry = completed.duplicate();
        entry.removeAttribute(Names.UNICODE_PWD);
        entries.add(entry);
        keepPassword(entry, completed.getAttributeValue(Names.UNICODE_PWD));
        noteMembers(entry.getDN(), members(entry), ModificationType.ADD);
    }

    private void modify(LDIFModifyChangeRecord change) throws LDAPException {
        Entry before = require(change.getDN());
        String password = null;
        List<Modification> others = new ArrayList<>();
        for (Modification modification : change.getModifications()) {
            if (Names.same(modification.getAttributeName(), Names.UNICODE_PWD)) {
                password = modification.getValues()[0];
            } else {
                others.add(modification);
            }
        }
        var request = new ModifyRequest(change.getDN(), others);
        change.getControls().forEach(request::addControl);
        entries.modify(request);
        keepPassword(before, password);
        Entry after = require(change.getDN());
        Set<DN> gone = members(before);
        Set<DN> come = members(after);
        Set<DN> stayed = new LinkedHashSet<>(gone);
        stayed.retainAll(come);
        gone.removeAll(stayed);
        come.removeAll(stayed);
        noteMembers(change.getDN(), gone, ModificationType.DELETE);
        noteMembers(change.getDN(), come, ModificationType.ADD);
    }

    private void delete(String dn) throws LDAPException {
        Entry entry = require(dn);
        entries.delete(dn);
        synchronized (passwords) {
            passwords.remove(id(entry));
        }
    }

    Entry require(String dn) throws LDAPException {
        Entry entry = find(dn);
        if (entry == null) {
            throw Refusal.UNKNOWN_ENTRY.exception();
        }
        return entry;
    }

    private void noteMembers(String group, Set<DN> members, ModificationType type) throws LDAPException {
        for (DN member : members) {
            entries.modify(member.toString(), new Modification(type, Names.MEMBER_OF, group));
        }
    }

    private static Set<DN> members(Entry entry) throws LDAPException {
        Set<DN> members = new LinkedHashSet<>();
        String[] values = entry.getAttributeValues(Names.MEMBER);
        if (values != null) {
            for (String value : values) {
                members.add(new DN(value));
            }
        }
        return members;
    }

    private void keepPassword(Entry entry, @Nullable String hash) {
        if (hash != null) {
            synchronized (passwords) {
                passwords.put(id(entry), PasswordHash.parse(hash));
            }
        }
    }

    private static String id(Entry entry) {
        Attribute guid = entry.getAttribute(Names.OBJECT_GUID);
        return guid == null ? "" : Base64.encode(guid.getValueByteArray());
    }
}
