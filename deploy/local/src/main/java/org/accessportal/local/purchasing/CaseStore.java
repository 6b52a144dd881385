package org.accessportal.local.purchasing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accessportal.local.layout.OwnerOnly;

/** The cases, each in a file of its own. */
final class CaseStore {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    CaseStore(Path folder) {
        this.folder = folder;
    }

    synchronized void keep(Case known) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.write(file(known.requestId()), JSON.writeValueAsBytes(known));
    }

    Optional<Case> find(String id) throws IOException {
        return ID.matcher(id).matches() && Files.exists(file(id))
                ? Optional.of(JSON.readValue(file(id).toFile(), Case.class))
                : Optional.empty();
    }

    /** All of them, those that wait first, then the latest first. */
    List<Case> all() throws IOException {
        List<Case> cases = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    cases.add(JSON.readValue(file.toFile(), Case.class));
                }
            }
        }
        cases.sort(Comparator.comparing((Case one) -> !one.isWaiting())
                .thenComparing(Case::caseNumber, Comparator.reverseOrder()));
        return cases;
    }

    static Case read(String json) throws IOException {
        return JSON.readValue(json, Case.class);
    }

    private Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a request");
        }
        return folder.resolve(id + ".json");
    }
}
