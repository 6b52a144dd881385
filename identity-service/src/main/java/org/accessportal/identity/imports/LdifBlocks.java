package org.accessportal.identity.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an LDIF stream into its records, and knows at which line each begins (RFC 2849). */
final class LdifBlocks {

    /** A record's lines, as they stand in the file. */
    record Block(long line, List<String> lines) {}

    private final CountingStream bytes;
    private final BufferedReader reader;
    private long line;
    private boolean cut;

    LdifBlocks(InputStream in) {
        this.bytes = new CountingStream(in);
        this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next record; null at the end. */
    @Nullable
    Block next() throws IOException {
        List<String> lines = new ArrayList<>();
        long first = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            boolean blank = text.isEmpty();
            if (blank && !lines.isEmpty()) {
                return new Block(first, lines);
            }
            if (!blank && !text.startsWith("#") && !text.startsWith("version:")) {
                first = lines.isEmpty() ? line : first;
                lines.add(text);
            }
        }
        cut |= !lines.isEmpty();
        return lines.isEmpty() ? null : new Block(first, lines);
    }

    /** Whether the stream ended inside a record: a whole export closes every record with an empty line (ID-6). */
    boolean cut() {
        return cut;
    }

    /** How many bytes have been read. */
    long bytesRead() {
        return bytes.count();
    }
}
