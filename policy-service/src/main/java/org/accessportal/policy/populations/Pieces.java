package org.accessportal.policy.populations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Bytes in pieces of a megabyte, as they lie in the rows of a snapshot. */
final class Pieces extends OutputStream {

    private static final int SIZE = 1 << 20;
    private static final int FETCH = 4;

    private final List<byte[]> full = new ArrayList<>();
    private final ByteArrayOutputStream last = new ByteArrayOutputStream(SIZE);
    private final CRC32C checksum = new CRC32C();

    /** One snapshot's bytes, read as they are asked for. */
    static InputStream read(Handle handle, long readUpTo) {
        ResultIterator<byte[]> pieces = handle.createQuery("""
                        select content from population_snapshot where read_up_to = :readUpTo order by position
                        """)
                .bind("readUpTo", readUpTo)
                .setFetchSize(FETCH)
                .mapTo(byte[].class)
                .iterator();
        return new OneAfterTheOther(pieces);
    }

    private static final class OneAfterTheOther extends InputStream {

        private final ResultIterator<byte[]> rest;
        private InputStream present = InputStream.nullInputStream();

        OneAfterTheOther(ResultIterator<byte[]> pieces) {
            this.rest = pieces;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = present.read(bytes, offset, length);
            while (read < 0 && rest.hasNext()) {
                present = new ByteArrayInputStream(rest.next());
                read = present.read(bytes, offset, length);
            }
            return read;
        }

        @Override
        public void close() {
            rest.close();
        }
    }

    @Override
    public void write(int one) {
        last.write(one);
        endFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        last.write(bytes, offset, length);
        endFull();
    }

    /** Everything, the last and shorter one too. */
    List<byte[]> all() {
        end();
        return full;
    }

    /** Of everything. */
    long checksum() {
        return checksum.getValue();
    }

    private void endFull() {
        if (last.size() >= SIZE) {
            end();
        }
    }

    private void end() {
        byte[] piece = last.toByteArray();
        checksum.update(piece);
        full.add(piece);
        last.reset();
    }
}
