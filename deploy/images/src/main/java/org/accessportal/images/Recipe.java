package org.accessportal.images;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last stage of a Dockerfile: what an image consists of. Knows the instructions that the portal's Dockerfiles use
 * there, and refuses others.
 *
 * @param base the image that it stands on
 * @param copies what is put on it, a layer each
 * @param user who runs, as {@code user:group}
 * @param folder where it runs; empty for the root
 * @param ports what it listens on
 * @param entrypoint what runs
 */
record Recipe(
        String base, List<Copy> copies, String user, String folder, List<Integer> ports, List<String> entrypoint) {

    /** Something that was built or is in the repository, and where it goes. */
    record Copy(boolean built, String from, String to) {}

    static Recipe of(Path dockerfile) throws IOException {
        List<String> lines = Files.readAllLines(dockerfile).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        int last = lastStage(lines);
        var reading = new Reading(words(lines.get(last)).get(1));
        for (String line : lines.subList(last + 1, lines.size())) {
            reading.take(line);
        }
        return reading.recipe();
    }

    private static int lastStage(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith("FROM ")) {
                return i;
            }
        }
        throw new IllegalArgumentException("The Dockerfile begins from nothing");
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split("\\s+", -1)).toList();
    }

    /** What has been read so far. */
    private static final class Reading {

        private final String base;
        private final List<Copy> copies = new ArrayList<>();
        private final List<Integer> ports = new ArrayList<>();
        private String user = "";
        private String folder = "";
        private List<String> entrypoint = List.of();

        Reading(String base) {
            this.base = base;
        }

        void take(String line) throws IOException {
            List<String> words = words(line);
            switch (words.getFirst()) {
                case "COPY" -> copies.add(copy(words));
                case "USER" -> user = words.get(1);
                case "WORKDIR" -> folder = words.get(1);
                case "EXPOSE" -> words.stream().skip(1).map(Integer::valueOf).forEach(ports::add);
                case "ENTRYPOINT" ->
                    entrypoint = new ObjectMapper()
                            .readValue(line.substring("ENTRYPOINT".length()), new TypeReference<>() {});
                default -> throw new IllegalArgumentException("Nobody here knows " + line);
            }
        }

        private static Copy copy(List<String> words) {
            boolean built = words.get(1).startsWith("--from=");
            List<String> paths = words.subList(built ? 2 : 1, words.size());
            if (paths.size() != 2) {
                throw new IllegalArgumentException("One thing is copied to one place, not " + paths);
            }
            return new Copy(built, paths.get(0), paths.get(1));
        }

        Recipe recipe() {
            return new Recipe(base, List.copyOf(copies), user, folder, List.copyOf(ports), entrypoint);
        }
    }
}
