package org.accessportal.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The licences under which a public body may ship something, and the few components that have none of them by name and may
 * be shipped all the same, each with the reason.
 */
final class AllowedLicences {

    private static final String PACKAGE = "pkg:";

    private final Set<String> licences = new HashSet<>();
    private final Map<String, String> exceptions = new HashMap<>();

    /**
     * Reads a list: a licence a line, or a package URL without version, a blank and the reason; what follows # is a comment.
     */
    static AllowedLicences read(Path file) throws IOException {
        var allowed = new AllowedLicences();
        for (String line : Files.readAllLines(file)) {
            String entry = line.replaceFirst("#.*", "").strip();
            if (entry.startsWith(PACKAGE)) {
                String[] parts = entry.split(" ", 2);
                if (parts.length < 2) {
                    throw new IOException(file + ": say why " + entry + " may be shipped");
                }
                allowed.exceptions.put(parts[0], parts[1]);
            } else if (!entry.isEmpty()) {
                allowed.licences.add(entry);
            }
        }
        return allowed;
    }

    /** Of several licences one suffices: whoever uses the component chooses. */
    boolean allow(Component component) {
        return component.licences().stream().anyMatch(licences::contains) || exceptions.containsKey(component.name());
    }
}
