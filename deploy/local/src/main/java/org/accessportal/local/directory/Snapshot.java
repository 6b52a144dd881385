package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import com.unboundid.ldif.LDIFRecord;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The whole directory as records that make it again: every entry, then who is in which group, a few hundred at once. */
final class Snapshot {

    private static final int MEMBERS_AT_ONCE = 500;

    private Snapshot() {}

    /** Where records go, one after the other. */
    interface Sink {
        void put(LDIFRecord record) throws IOException;
    }

    static void write(Nodes nodes, Node base, Sink sink) throws IOException {
        writeEntries(nodes, base, sink);
        writeMembers(base, sink);
    }

    private static void writeEntries(Nodes nodes, Node node, Sink sink) throws IOException {
        Entry entry = nodes.entry(node, Set.of());
        String password = node.password();
        if (password != null) {
            entry.setAttribute(Names.UNICODE_PWD, password);
        }
        sink.put(new LDIFAddChangeRecord(entry));
        for (Node child : node.children()) {
            writeEntries(nodes, child, sink);
        }
    }

    private static void writeMembers(Node node, Sink sink) throws IOException {
        List<String> members = node.members().stream().map(Node::dn).toList();
        for (int from = 0; from < members.size(); from += MEMBERS_AT_ONCE) {
            List<String> some = members.subList(from, Math.min(members.size(), from + MEMBERS_AT_ONCE));
            sink.put(new LDIFModifyChangeRecord(
                    node.dn(), new Modification(ModificationType.ADD, Names.MEMBER, some.toArray(String[]::new))));
        }
        for (Node child : node.children()) {
            writeMembers(child, sink);
        }
    }
}
