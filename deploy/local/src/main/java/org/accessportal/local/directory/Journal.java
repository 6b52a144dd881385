package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldif.LDIFRecord;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.accessportal.local.layout.OwnerOnly;

/**
 * The changes since the last snapshot, as LDIF records, each ended by an empty line. A change counts when it has been
 * forced to the disk; what a crash cut off in the middle was never acknowledged, and is cut away.
 */
final class Journal implements AutoCloseable {

    /** The line's end and the next one's, as one number. */
    private static final short EMPTY_LINE = '\n' << 8 | '\n';

    private final FileChannel channel;
    private final Object forcing = new Object();
    private final AtomicLong written = new AtomicLong();
    private long forced;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    static Journal create(Path file) throws IOException {
        OwnerOnly.write(file, "");
        return new Journal(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /** Cuts away the piece of a record that a crash may have left at the end. */
    static void cutOffUnfinished(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var whole = new RandomAccessFile(file.toFile(), "rw")) {
            long end = whole.length();
            while (end > 0 && !endsRecord(whole, end)) {
                end--;
            }
            whole.setLength(end);
        }
    }

    private static boolean endsRecord(RandomAccessFile file, long end) throws IOException {
        if (end < 2) {
            return false;
        }
        file.seek(end - 2);
        return file.readShort() == EMPTY_LINE;
    }

    /** Writes the record after all earlier ones; the caller sees to it that there is one at a time. */
    long append(LDIFRecord record) throws IOException {
        ByteBuffer bytes = UTF_8.encode(Storage.text(record));
        long length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return written.addAndGet(length);
    }

    /** Waits until everything up to the position is on the disk. Those who wait at the same time share the work. */
    void force(long position) throws IOException {
        synchronized (forcing) {
            if (forced >= position) {
                return;
            }
            long reached = written.get();
            channel.force(false);
            forced = reached;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
