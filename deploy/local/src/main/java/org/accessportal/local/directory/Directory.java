package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DeleteRequest;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModifyDNRequest;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFDeleteChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import com.unboundid.ldif.LDIFModifyDNChangeRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The directory that lasts: a change that returned is on the disk, and is there after any crash. */
final class Directory implements AutoCloseable {

    private final Clock clock;
    private final DirectoryTree tree;
    private final TreeRules rules;
    private final Journal journal;
    private final Object writing = new Object();

    private Directory(Clock clock, DirectoryTree tree, Journal journal) {
        this.clock = clock;
        this.tree = tree;
        this.rules = new TreeRules(tree);
        this.journal = journal;
    }

    /** Opens the directory in the folder, which may be empty. */
    static Directory open(Path folder, List<ServiceAccount> services, Clock clock) throws IOException, LDAPException {
        var storage = new Storage(folder);
        var tree = new DirectoryTree(Blueprint.schema());
        int generation = storage.readInto(tree);
        if (tree.isEmpty()) {
            for (LDIFChangeRecord first : Blueprint.firstEntries(new Change(clock.instant()), services)) {
                tree.apply(first);
            }
        }
        return new Directory(clock, tree, storage.next(generation + 1, tree));
    }

    DirectoryTree tree() {
        return tree;
    }

    void add(Entry requested) throws LDAPException, IOException {
        commit(() -> {
            Entry entry = new Change(clock.instant()).completed(requested);
            rules.checkNew(entry);
            return new LDIFAddChangeRecord(entry);
        });
    }

    void modify(String dn, List<Modification> requested, List<Control> controls) throws LDAPException, IOException {
        commit(() -> {
            Entry before = tree.require(dn);
            List<Modification> changes =
                    new Change(clock.instant()).completed(requested, before, tree.passwordOf(before));
            rules.checkModified(before, changes, controls);
            requirePasswordIfEnabled(before, changes);
            return new LDIFModifyChangeRecord(dn, changes, controls);
        });
    }

    void delete(DeleteRequest request) throws LDAPException, IOException {
        commit(() -> new LDIFDeleteChangeRecord(request));
    }

    void rename(ModifyDNRequest request) throws LDAPException, IOException {
        commit(() -> new LDIFModifyDNChangeRecord(request));
    }

    private void requirePasswordIfEnabled(Entry before, List<Modification> changes) throws LDAPException {
        boolean hasPassword = tree.passwordOf(before) != null
                || changes.stream().anyMatch(change -> Names.same(change.getAttributeName(), Names.UNICODE_PWD));
        for (Modification change : changes) {
            if (Names.same(change.getAttributeName(), Names.ACCOUNT_CONTROL)) {
                AccountControl.parse(change.getValues()).requirePassword(hasPassword);
            }
        }
    }

    /** The change as it is to be kept, or the reason why there is none. */
    private interface Decision {
        LDIFChangeRecord take() throws LDAPException;
    }

    private void commit(Decision decision) throws LDAPException, IOException {
        long position;
        synchronized (writing) {
            LDIFChangeRecord change = decision.take();
            tree.apply(change);
            position = journal.append(change);
        }
        journal.force(position);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
