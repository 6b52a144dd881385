package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the entries hang together: by their names, and by what they are looked for by. */
final class Nodes {

    private final Schema schema;
    private final DN baseName;
    private final EqualityIndex index = new EqualityIndex();
    private @Nullable Node base;

    Nodes(Schema schema) throws LDAPException {
        this.schema = schema;
        this.baseName = new DN(Names.BASE);
    }

    EqualityIndex index() {
        return index;
    }

    @Nullable
    Node base() {
        return base;
    }

    @Nullable
    Node find(DN name) {
        if (base == null || !name.isDescendantOf(baseName, true)) {
            return null;
        }
        RDN[] parts = name.getRDNs();
        Node node = base;
        for (int i = parts.length - baseName.getRDNs().length - 1; i >= 0 && node != null; i--) {
            node = node.child(parts[i]);
        }
        return node;
    }

    Node require(DN name) throws LDAPException {
        Node node = find(name);
        if (node == null) {
            throw Refusal.UNKNOWN_ENTRY.exception();
        }
        return node;
    }

    List<Node> requireAll(String @Nullable [] names) throws LDAPException {
        List<Node> found = new ArrayList<>();
        if (names != null) {
            for (String name : names) {
                Node node = find(new DN(name));
                if (node == null) {
                    throw Refusal.UNKNOWN_MEMBER.exception();
                }
                found.add(node);
            }
        }
        return found;
    }

    /** A new entry at its place; the first one is the base. */
    Node add(Entry entry) throws LDAPException {
        Node node = new Node(entry.getDN(), PackedAttributes.pack(entry.getAttributes()));
        if (base == null) {
            base = node;
        } else {
            DN parent = entry.getParentDN();
            if (parent == null) {
                throw Refusal.UNKNOWN_ENTRY.exception();
            }
            Node superior = require(parent);
            if (superior.child(entry.getRDN()) != null) {
                throw Refusal.NAME_TAKEN.exception();
            }
            node.putBelow(superior, entry.getRDN());
        }
        index.add(node, entry.getAttributes());
        return node;
    }

    void replace(Node node, Entry after) {
        index.remove(node, attributes(node));
        node.replace(PackedAttributes.pack(after.getAttributes()));
        index.add(node, after.getAttributes());
    }

    void remove(Node node, RDN name) throws LDAPException {
        if (!node.children().isEmpty() || node == base) {
            throw Refusal.NOT_A_LEAF.exception();
        }
        index.remove(node, attributes(node));
        node.leaveAll();
        node.takeAway(name);
    }

    /** The entry as it is kept, with what follows from memberships as far as it is wanted. */
    Entry entry(Node node, Set<String> memberships) {
        Entry entry = new Entry(node.dn(), schema, attributes(node));
        if (memberships.contains(Names.MEMBER) && !node.members().isEmpty()) {
            entry.setAttribute(names(Names.MEMBER, node.members()));
        }
        if (memberships.contains(Names.MEMBER_OF) && !node.groups().isEmpty()) {
            entry.setAttribute(names(Names.MEMBER_OF, node.groups()));
        }
        return entry;
    }

    private Attribute names(String attribute, Collection<Node> nodes) {
        return new Attribute(attribute, schema, nodes.stream().map(Node::dn).toArray(String[]::new));
    }

    private List<Attribute> attributes(Node node) {
        return PackedAttributes.unpack(node.attributes(), schema);
    }
}
