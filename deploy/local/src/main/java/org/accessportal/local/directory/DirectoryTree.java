package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFDeleteChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import com.unboundid.ldif.LDIFModifyDNChangeRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The entries in memory, small: attributes packed, memberships as references, the hashes of passwords beside them (so
 * that no search can come near one). Knows nothing of rights, and nothing of files.
 */
final class DirectoryTree {

    private final EntryRules rules;
    private final Nodes nodes;
    private final TreeSearch search;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    DirectoryTree(Schema schema) throws LDAPException {
        this.rules = new EntryRules(schema);
        this.nodes = new Nodes(schema);
        this.search = new TreeSearch(nodes, schema);
    }

    /** The entry without its members, of whom there may be many. */
    @Nullable
    Entry find(String dn) throws LDAPException {
        return lookingFor(() -> {
            Node node = nodes.find(new DN(dn));
            return node == null ? null : nodes.entry(node, Set.of());
        });
    }

    Entry require(String dn) throws LDAPException {
        Entry entry = find(dn);
        if (entry == null) {
            throw Refusal.UNKNOWN_ENTRY.exception();
        }
        return entry;
    }

    /** One of the entries that have the value; the attribute is one that is kept account of. */
    @Nullable
    Entry findBy(String attribute, String value) throws LDAPException {
        return lookingFor(() -> {
            List<Node> found = nodes.index().find(attribute, value);
            return found == null || found.isEmpty() ? null : nodes.entry(found.getFirst(), Set.of());
        });
    }

    TreeSearch.Found search(SearchRequest request) throws LDAPException {
        return reading(() -> search.search(request));
    }

    @Nullable
    PasswordHash passwordOf(Entry entry) throws LDAPException {
        return lookingFor(() -> {
            Node node = nodes.find(entry.getParsedDN());
            String hash = node == null ? null : node.password();
            return hash == null ? null : PasswordHash.parse(hash);
        });
    }

    boolean isMember(String group, String member) throws LDAPException {
        return reading(() -> {
            Node node = nodes.find(new DN(group));
            Node other = nodes.find(new DN(member));
            return node != null && other != null && node.hasMember(other);
        });
    }

    /** Puts everything, in the form that {@link #apply} takes again: parents before children, members last. */
    void writeTo(Snapshot.Sink sink) throws IOException {
        Node base = nodes.base();
        if (base != null) {
            Snapshot.write(nodes, base, sink);
        }
    }

    boolean isEmpty() {
        return nodes.base() == null;
    }

    /** Carries out a completed change, now or again from the journal: all of it, or none with the reason. */
    void apply(LDIFChangeRecord change) throws LDAPException {
        lock.writeLock().lock();
        try {
            switch (change) {
                case LDIFAddChangeRecord add -> add(add.getEntryToAdd());
                case LDIFModifyChangeRecord modify -> modify(modify);
                case LDIFDeleteChangeRecord delete ->
                    nodes.remove(
                            nodes.require(delete.getParsedDN()),
                            delete.getParsedDN().getRDN());
                case LDIFModifyDNChangeRecord rename -> rename(rename);
                default -> throw Refusal.OPERATION_NOT_SUPPORTED.exception();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void add(Entry completed) throws LDAPException {
        Entry entry = completed.duplicate();
        List<Node> members = nodes.requireAll(entry.getAttributeValues(Names.MEMBER));
        for (String apart : List.of(Names.UNICODE_PWD, Names.MEMBER, Names.MEMBER_OF)) {
            entry.removeAttribute(apart);
        }
        rules.complete(entry);
        Node node = nodes.add(entry);
        node.keepPassword(completed.getAttributeValue(Names.UNICODE_PWD));
        members.forEach(node::join);
    }

    private void modify(LDIFModifyChangeRecord change) throws LDAPException {
        Node node = nodes.require(change.getParsedDN());
        List<Modification> others = new ArrayList<>();
        List<Modification> memberships = new ArrayList<>();
        String password = null;
        for (Modification modification : change.getModifications()) {
            if (Names.same(modification.getAttributeName(), Names.UNICODE_PWD)) {
                password = modification.getValues()[0];
            } else if (Names.same(modification.getAttributeName(), Names.MEMBER)) {
                nodes.requireAll(modification.getValues());
                memberships.add(modification);
            } else {
                others.add(modification);
            }
        }
        if (!others.isEmpty()) {
            Entry before = nodes.entry(node, Set.of());
            nodes.replace(node, rules.modified(before, others, change.getControls()));
        }
        node.keepPassword(password);
        for (Modification membership : memberships) {
            changeMembers(node, membership);
        }
    }

    private void changeMembers(Node group, Modification change) throws LDAPException {
        List<Node> named = nodes.requireAll(change.getValues());
        boolean deletes = change.getModificationType().equals(ModificationType.DELETE);
        if (change.getModificationType().equals(ModificationType.REPLACE) || (deletes && named.isEmpty())) {
            List.copyOf(group.members()).forEach(group::leave);
        }
        for (Node member : named) {
            if (deletes) {
                group.leave(member);
            } else {
                group.join(member);
            }
        }
    }

    private void rename(LDIFModifyDNChangeRecord change) throws LDAPException {
        Node node = nodes.require(change.getParsedDN());
        DN superiorName = change.getParsedNewSuperiorDN();
        Node superior = superiorName == null ? node.parent() : nodes.require(superiorName);
        if (superior == null || superior.isAtOrBelow(node)) {
            throw Refusal.BAD_VALUE.exception();
        }
        RDN present = change.getParsedDN().getRDN();
        RDN wanted = change.getParsedNewRDN();
        Node holder = superior.child(wanted);
        if (holder != null && holder != node) {
            throw Refusal.NAME_TAKEN.exception();
        }
        Entry after = rules.renamed(nodes.entry(node, Set.of()), present, wanted);
        node.takeAway(present);
        node.putBelow(superior, wanted);
        nodes.replace(node, after);
    }

    private <T> T reading(Look<T> look) throws LDAPException {
        lock.readLock().lock();
        try {
            return look.take();
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> @Nullable T lookingFor(Search<T> search) throws LDAPException {
        lock.readLock().lock();
        try {
            return search.take();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A look at the tree, which rests meanwhile. */
    private interface Look<T> {
        T take() throws LDAPException;
    }

    /** A look that may find nothing. */
    private interface Search<T> {
        @Nullable
        T take() throws LDAPException;
    }
}
