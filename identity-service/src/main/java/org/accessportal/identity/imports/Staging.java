package org.accessportal.identity.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes a feed into the staging tables, by COPY, as it streams in: the next rows are read while the last are written. */
@ApplicationScoped
class Staging {

    /** What was read. */
    record Outcome(long bytes, long records, boolean cut) {}

    private final AgroalDataSource dataSource;

    Staging(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads the whole feed; nothing of it is kept when reading it fails. */
    @Transactional
    Outcome read(UUID runId, InputStream ldif, LongConsumer progress) throws IOException, SQLException {
        var blocks = new LdifBlocks(ldif);
        var records = new KivRecords();
        try (Connection connection = dataSource.getConnection();
                var writer = new Writer(connection)) {
            underWay(connection, runId);
            var batch = new StagedBatch(runId, 0);
            long count = 0;
            for (LdifBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
                if (!blocks.cut()) {
                    batch.add(records.read(block));
                    count++;
                }
                if (batch.isFull()) {
                    writer.write(batch);
                    batch = batch.next();
                    progress.accept(blocks.bytesRead());
                }
            }
            writer.write(batch);
            writer.await();
            return new Outcome(blocks.bytesRead(), count, blocks.cut());
        }
    }

    /** Shows that somebody reads, until the transaction ends or whoever reads is gone. */
    private static void underWay(Connection connection, UUID runId) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, AbandonedReadings.lockOf(runId));
            lock.execute();
        }
    }

    /** Writes one batch behind the reading, in the reader's transaction. */
    private static final class Writer implements AutoCloseable {
        private final Connection connection;
        private final ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("import-writer").daemon().factory());
        private @Nullable Future<@Nullable Void> writing;

        Writer(Connection connection) {
            this.connection = connection;
        }

        void write(StagedBatch batch) throws SQLException {
            await();
            writing = thread.submit(() -> {
                batch.write(connection);
                return null;
            });
        }

        void await() throws SQLException {
            Future<@Nullable Void> last = writing;
            if (last == null) {
                return;
            }
            try {
                last.get();
            } catch (ExecutionException e) {
                throw new SQLException("The staging tables cannot be written", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("Reading was interrupted", e);
            }
        }

        /** Leaves the connection to the transaction's end only when nobody writes any more. */
        @Override
        public void close() {
            thread.close();
        }
    }
}
