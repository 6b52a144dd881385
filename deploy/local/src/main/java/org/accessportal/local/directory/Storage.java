package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.ldif.LDIFRecord;
import java.io.ByteArrayInputStream;
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
 * start writes the next generation, whose snapshot appears as a whole or not at all.
 */
final class Storage {

    private static final String SNAPSHOT = "snapshot-";
    private static final String JOURNAL = "journal-";
    private static final String SUFFIX = ".ldif";

    private final Path folder;

    Storage(Path folder) throws IOException {
        this.folder = OwnerOnly.folder(folder);
    }

    /** What the newest generation holds: entries of the snapshot, then the changes to them. */
    record Contents(int generation, List<LDIFRecord> entries, List<LDIFRecord> changes) {}

    Contents read() throws IOException {
        int generation = newest();
        Path snapshot = snapshot(generation);
        List<LDIFRecord> entries = Files.exists(snapshot) ? parse(Files.readString(snapshot, UTF_8)) : List.of();
        return new Contents(generation, entries, parse(Journal.wholeRecords(journal(generation))));
    }

    /** Writes the next generation, and opens its journal; older generations go. */
    Journal next(int generation, List<Entry> entries) throws IOException {
        var text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.toLDIFString().stripTrailing()).append("\n\n");
        }
        OwnerOnly.write(snapshot(generation), text.toString());
        Journal journal = Journal.create(journal(generation));
        deleteOlderThan(generation);
        return journal;
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

    private static List<LDIFRecord> parse(String text) throws IOException {
        List<LDIFRecord> records = new ArrayList<>();
        try (var reader = new LDIFReader(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            for (LDIFRecord record = reader.readLDIFRecord(); record != null; record = reader.readLDIFRecord()) {
                records.add(record);
            }
        } catch (LDIFException e) {
            throw new IOException("The directory's files are damaged: " + e.getMessage(), e);
        }
        return records;
    }
}
