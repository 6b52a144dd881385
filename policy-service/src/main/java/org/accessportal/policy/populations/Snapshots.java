package org.accessportal.policy.populations;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.UnitTree;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * The populations as some replica has had them, in the database that they came from. A replica that starts takes them
 * over and reads what has changed since. A snapshot that is broken, of another format or of another database is none.
 */
@ApplicationScoped
class Snapshots {

    /**
     * All populations, and how far they have come.
     *
     * @param readUpTo every transaction below it is in them; what others have changed has to be read again
     */
    record Snapshot(long readUpTo, Map<UUID, Population> byOrganization) {}

    private record Piece(int format, String origin, long readUpTo, long checksum) {}

    /** To be raised with every change of what is written. */
    private static final int FORMAT = 1;

    private static final Logger LOG = Logger.getLogger(Snapshots.class);
    private static final int BUFFER = 1 << 16;
    private static final Duration OLD = Duration.ofHours(20);
    private static final int MANY_CHANGES = 20_000;

    /** A database that is restored from a backup raises its epoch; one that is loaded elsewhere is of another system. */
    private static final String ORIGIN = """
            select (select max(epoch) from revision_epoch) || '/' || (select system_identifier from pg_control_system())
            """;

    private final Clock clock;

    Snapshots(Clock clock) {
        this.clock = clock;
    }

    /** Whether there is no good one that is young enough. */
    boolean isDue(Handle handle) {
        return !handle.createQuery("""
                        select exists (select from population_snapshot s where position = 0 and format = :format
                          and origin = :origin and taken_at > :young
                          and (select count(*) from (select from identity_change c
                            where c.transaction_id >= s.read_up_to limit :many) as changed) < :many)
                        """)
                .bind("format", FORMAT)
                .bind("origin", origin(handle))
                .bind("young", clock.instant().minus(OLD).atOffset(ZoneOffset.UTC))
                .bind("many", MANY_CHANGES)
                .mapTo(Boolean.class)
                .one();
    }

    /** Takes the place of the last one; of replicas that do so at once the others leave it be. */
    void store(Handle handle, Snapshot snapshot) {
        if (!handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended('policy.snapshot', 0))")
                .mapTo(Boolean.class)
                .one()) {
            return;
        }
        handle.execute("delete from population_snapshot");
        insert(handle, snapshot.readUpTo(), pieces(snapshot.byOrganization()));
    }

    private static Pieces pieces(Map<UUID, Population> byOrganization) {
        var pieces = new Pieces();
        try (var out = new DataOutputStream(pieces)) {
            out.writeInt(byOrganization.size());
            for (var entry : byOrganization.entrySet()) {
                out.writeLong(entry.getKey().getMostSignificantBits());
                out.writeLong(entry.getKey().getLeastSignificantBits());
                entry.getValue().writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    private void insert(Handle handle, long readUpTo, Pieces pieces) {
        List<byte[]> all = pieces.all();
        for (int position = 0; position < all.size(); position++) {
            handle.createUpdate("""
                            insert into population_snapshot
                            values (:position, :format, :origin, :readUpTo, :takenAt, :checksum, :content)
                            """)
                    .bind("position", position)
                    .bind("format", FORMAT)
                    .bind("origin", origin(handle))
                    .bind("readUpTo", readUpTo)
                    .bind("takenAt", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("checksum", pieces.checksum())
                    .bind("content", all.get(position))
                    .execute();
        }
    }

    /** The last one, arranged by the tree; empty when it is not good for this database as it is now. */
    Optional<Snapshot> read(Handle handle, UnitTree tree) {
        return handle.createQuery("""
                        select format, origin, read_up_to, checksum from population_snapshot where position = 0
                        """)
                .map((row, context) -> new Piece(row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .findOne()
                .filter(first -> isGood(handle, first))
                .flatMap(first -> content(handle, first, tree));
    }

    private static boolean isGood(Handle handle, Piece first) {
        return first.format() == FORMAT
                && first.origin().equals(origin(handle))
                && first.readUpTo() <= Populations.oldestUnderWay(handle);
    }

    private static Optional<Snapshot> content(Handle handle, Piece first, UnitTree tree) {
        var checksum = new CRC32C();
        try (InputStream pieces = Pieces.read(handle, first.readUpTo());
                var in = new DataInputStream(
                        new BufferedInputStream(new CheckedInputStream(pieces, checksum), BUFFER))) {
            Map<UUID, Population> byOrganization = new HashMap<>();
            for (int rest = in.readInt(); rest > 0; rest--) {
                byOrganization.put(new UUID(in.readLong(), in.readLong()), Population.readFrom(in, tree));
            }
            if (in.read() < 0 && checksum.getValue() == first.checksum()) {
                return Optional.of(new Snapshot(first.readUpTo(), byOrganization));
            }
            LOG.warn("The snapshot of the populations is broken; they are built from the rows");
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The snapshot of the populations cannot be read, they are built from the rows: %s", e);
        }
        return Optional.empty();
    }

    private static String origin(Handle handle) {
        return handle.createQuery(ORIGIN).mapTo(String.class).one();
    }
}
