package org.accessportal.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.local.layout.DataFolder;

/** Throws away what a local run keeps, and nothing else that may lie in the same folder. */
final class DataReset {

    private DataReset() {}

    static void carryOut(DataFolder data) throws IOException {
        for (Path kept : List.of(
                data.authority(),
                data.revocations(),
                data.cards(),
                data.secrets(),
                data.settings(),
                data.logs(),
                data.processes(),
                data.postgres(),
                data.kafka(),
                data.directory(),
                data.mail(),
                data.sample())) {
            delete(kept);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
