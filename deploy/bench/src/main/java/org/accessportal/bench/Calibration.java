package org.accessportal.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;

/**
 * How quick the machine is today, in seconds for three short pieces of work. Absolute figures of two runs are compared
 * only where these are about the same.
 */
record Calibration(double processor, double disk, double database) {

    /** By how much of itself each may differ. */
    static final double TOLERANCE = 0.2;

    private static final int HASHED_MEGABYTES = 600;
    private static final int MEGABYTE = 1 << 20;
    private static final int SYNCED_BLOCKS = 400;
    private static final int BLOCK = 8_192;
    private static final int COMMITS = 500;
    private static final double NANOS = 1e9;

    /** Does the work; the table that it makes is gone afterwards. */
    static Calibration measure(Path folder, Connection connection) throws IOException, SQLException {
        hash(); // the first time is the compiler's
        return new Calibration(hash(), sync(folder), insert(connection));
    }

    private static double hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] megabyte = new byte[MEGABYTE];
            long began = System.nanoTime();
            for (int i = 0; i < HASHED_MEGABYTES; i++) {
                digest.update(megabyte);
            }
            megabyte[0] = digest.digest()[0];
            return (System.nanoTime() - began) / NANOS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static double sync(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "calibration", ".tmp");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long began = System.nanoTime();
            for (int i = 0; i < SYNCED_BLOCKS; i++) {
                channel.write(ByteBuffer.allocate(BLOCK));
                channel.force(false);
            }
            return (System.nanoTime() - began) / NANOS;
        } finally {
            Files.delete(file);
        }
    }

    private static double insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table calibration (id bigint primary key, text text not null)");
            long began = System.nanoTime();
            statement.execute("insert into calibration select i, md5(i::text) from generate_series(1, 300000) as i");
            for (int i = 1; i <= COMMITS; i++) {
                statement.execute("update calibration set text = 'x' where id = " + i);
            }
            double seconds = (System.nanoTime() - began) / NANOS;
            statement.execute("drop table calibration");
            return seconds;
        }
    }

    static Calibration read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Calibration(
                seconds(properties, "processor"), seconds(properties, "disk"), seconds(properties, "database"));
    }

    private static double seconds(Properties properties, String name) {
        return Double.parseDouble(properties.getProperty(name, "0"));
    }

    void write(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("# Seconds for three short pieces of work, on the machine whose figures are in the README.\n");
            writer.write(String.format(
                    Locale.ROOT, "processor=%.3f%ndisk=%.3f%ndatabase=%.3f%n", processor, disk, database));
        }
    }

    /** Whether each lies within the tolerance of the recorded one. */
    boolean isLike(Calibration recorded) {
        return like(processor, recorded.processor) && like(disk, recorded.disk) && like(database, recorded.database);
    }

    private static boolean like(double measured, double recorded) {
        return Math.abs(measured - recorded) <= recorded * TOLERANCE;
    }

    String inWords() {
        return String.format(Locale.ROOT, "processor %.2f s, disk %.2f s, database %.2f s", processor, disk, database);
    }
}
