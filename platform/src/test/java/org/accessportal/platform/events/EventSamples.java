package org.accessportal.platform.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden samples of events, one file each, called by type (API-2). */
public final class EventSamples {

    private static final Path FOLDER = Path.of("src/test/resources/events");

    private EventSamples() {}

    /** All of them, by name. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** The first of that type. */
    public static Path of(String type) {
        return FOLDER.resolve(type + ".json");
    }

    /** The file's name before what tells a later sample of the same type apart, as in {@code a.b.v1+later.json}. */
    public static String typeOf(Path sample) {
        return sample.getFileName().toString().replaceFirst("(\\+.*)?\\.json$", "");
    }
}
