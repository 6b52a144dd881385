package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.RDN;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry in memory: its place, its attributes, its members and its groups. */
final class Node {

    private String name;
    private @Nullable Node parent;
    private byte[] attributes;
    private @Nullable String password;
    // most entries have none
    private Map<String, Node> children = Map.of();
    private Set<Node> members = Set.of();
    private Set<Node> groups = Set.of();

    Node(String name, byte[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String dn() {
        return parent == null ? name : name + "," + parent.dn();
    }

    @Nullable
    Node parent() {
        return parent;
    }

    byte[] attributes() {
        return attributes;
    }

    void replace(byte[] packed) {
        attributes = packed;
    }

    /** The hash, in the form in which the journal keeps it. */
    @Nullable
    String password() {
        return password;
    }

    void keepPassword(@Nullable String hash) {
        if (hash != null) {
            password = hash;
        }
    }

    @Nullable
    Node child(RDN rdn) {
        return children.get(rdn.toNormalizedString());
    }

    Collection<Node> children() {
        return children.values();
    }

    void putBelow(Node superior, RDN rdn) {
        if (superior.children.isEmpty()) {
            superior.children = new LinkedHashMap<>();
        }
        name = rdn.toString();
        parent = superior;
        superior.children.put(rdn.toNormalizedString(), this);
    }

    void takeAway(RDN rdn) {
        if (parent != null) {
            parent.children.remove(rdn.toNormalizedString());
        }
    }

    boolean isAtOrBelow(Node ancestor) {
        Node each = this;
        while (each != null && each != ancestor) {
            each = each.parent;
        }
        return each != null;
    }

    Collection<Node> members() {
        return members;
    }

    Collection<Node> groups() {
        return groups;
    }

    boolean hasMember(Node member) {
        return members.contains(member);
    }

    void join(Node member) {
        if (members.isEmpty()) {
            members = new LinkedHashSet<>();
        }
        members.add(member);
        if (member.groups.isEmpty()) {
            member.groups = new LinkedHashSet<>(4);
        }
        member.groups.add(this);
    }

    void leave(Node member) {
        if (members.contains(member)) {
            members.remove(member);
            member.groups.remove(this);
        }
    }

    /** Out of every group, and everybody out. */
    void leaveAll() {
        List.copyOf(groups).forEach(group -> group.leave(this));
        new ArrayList<>(members).forEach(this::leave);
    }
}
