package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.ldif.LDIFRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.local.layout.OwnerOnly;

/**
 * The directory's files. Generation <em>n</em> is a snapshot of everything and the journal of what came after; each
 * start writes the next generation, whose snapshot appears as a whole or not at all. Both are read and written one
 * record at a time.
 */
final class Storage {

    private static final String SNAPSHOT = "snapshot-";
    private static final String JOURNAL = "journal-";
    private static final String SUFFIX = ".ldif";

    private final Path folder;

    Storage(Path folder) throws IOException {
        this.folder = OwnerOnly.folder(folder);
    }

    /** Makes in the tree what the newest generation holds; returns its number. */
    int readInto(DirectoryTree tree) throws IOException, LDAPException {
        int generation = newest();
        Journal.cutOffUnfinished(journal(generation));
        replay(snapshot(generation), tree);
        replay(journal(generation), tree);
        return generation;
    }

    /** Writes the next generation, and opens its journal; older generations go. */
    Journal next(int generation, DirectoryTree tree) throws IOException {
        OwnerOnly.write(
                snapshot(generation),
                out -> tree.writeTo(record -> out.write(text(record).getBytes(UTF_8))));
        Journal journal = Journal.create(journal(generation));
        deleteOlderThan(generation);
        return journal;
    }

    /** A record as it stands in a file: ended by an empty line, and without one in it. */
    static String text(LDIFRecord record) {
        return record.toLDIFString().stripTrailing() + "\n\n";
    }

    private static void replay(Path file, DirectoryTree tree) throws IOException, LDAPException {
        if (!Files.exists(file)) {
            return;
        }
        List<LDIFChangeRecord> memberships = new ArrayList<>();
        try (var reader = new LDIFReader(Files.newInputStream(file))) {
            for (LDIFRecord record = reader.readLDIFRecord(); record != null; record = reader.readLDIFRecord()) {
                tree.apply(record instanceof Entry entry ? added(entry, memberships) : (LDIFChangeRecord) record);
            }
        } catch (LDIFException e) {
            throw new IOException("The directory's files are damaged: " + e.getMessage(), e);
        }
        for (LDIFChangeRecord membership : memberships) {
            tree.apply(membership);
        }
    }

    /** Snapshots once were lists of entries, whose members may come after them. */
    private static LDIFChangeRecord added(Entry entry, List<LDIFChangeRecord> memberships) {
        String[] members = entry.getAttributeValues(Names.MEMBER);
        if (members != null) {
            memberships.add(new LDIFModifyChangeRecord(
                    entry.getDN(), new Modification(ModificationType.ADD, Names.MEMBER, members)));
        }
        entry.removeAttribute(Names.MEMBER);
        return new LDIFAddChangeRecord(entry);
    }

    private int newest() throws IOException {
        return generations().max(Comparator.naturalOrder()).orElse(0);
    }

    private Stream<Integer> generations() throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith(SNAPSHOT))
                .map(name -> Integer.parseInt(name.substring(SNAPSHOT.length(), name.length() - SUFFIX.length())));
    }

    private void deleteOlderThan(int generation) throws IOException {
        for (int old : generations().filter(each -> each < generation).toList()) {
            Files.deleteIfExists(journal(old));
            Files.deleteIfExists(snapshot(old));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path snapshot(int generation) {
        return folder.resolve(SNAPSHOT + generation + SUFFIX);
    }

    private Path journal(int generation) {
        return folder.resolve(JOURNAL + generation + SUFFIX);
    }
}
