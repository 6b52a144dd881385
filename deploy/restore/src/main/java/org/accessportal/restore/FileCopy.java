package org.accessportal.restore;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.accessportal.local.layout.OwnerOnly;

/** Copies the files of a running database server; those that it removes meanwhile the archive knows of. */
final class FileCopy extends SimpleFileVisitor<Path> {

    /** What belongs to the running server alone. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    /** Of these the folder is needed, and not what is in it. */
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_stat_tmp", "pg_notify", "pg_replslot");

    private final Path from;
    private final Path to;

    private FileCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static void make(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new FileCopy(from, to));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Path place = from.relativize(folder);
        OwnerOnly.folder(to.resolve(place));
        return EMPTY.contains(place.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path place = from.relativize(file);
        if (!LEFT_OUT.contains(place.toString())) {
            try {
                Files.copy(file, to.resolve(place), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (NoSuchFileException e) {
                Files.deleteIfExists(to.resolve(place));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }
}
