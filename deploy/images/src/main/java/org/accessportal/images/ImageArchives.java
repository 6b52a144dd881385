package org.accessportal.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the images that it is asked for; see {@code deploy/image-archives --help}. */
public final class ImageArchives {

    private static final List<String> PARTS =
            List.of("identity-service", "policy-service", "order-service", "notification-service", "frontend");

    private static final String HELP = """
            Writes container images of the portal as OCI archives, from what has been built, without a container daemon.

            Usage: deploy/image-archives [options] [part…]

              part         identity-service, policy-service, order-service, notification-service, frontend; all by default
              --to DIR     where to (default target/images)
              --tag TAG    their tag (default 1.0.0)
              --base FILE  an archive of an image to stand on, instead of the one that the Dockerfile names
              --help       shows this text
            """;

    private ImageArchives() {}

    public static void main(String[] arguments) throws Exception {
        Path to = Path.of("target/images");
        String tag = "1.0.0";
        Optional<Path> base = Optional.empty();
        List<String> parts = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--to" -> to = Path.of(rest.pop());
                case "--tag" -> tag = rest.pop();
                case "--base" -> base = Optional.of(Path.of(rest.pop()));
                case "--help" -> {
                    System.out.print(HELP);
                    return;
                }
                default -> parts.add(known(argument));
            }
        }
        write(new ImageArchive(Path.of(System.getProperty("portal.repository", "")), base), tag, to, parts);
    }

    private static String known(String part) {
        if (!PARTS.contains(part)) {
            throw new IllegalArgumentException("There is no part " + part + "; --help names them");
        }
        return part;
    }

    private static void write(ImageArchive image, String tag, Path to, List<String> parts) throws Exception {
        Files.createDirectories(to);
        for (String part : parts.isEmpty() ? PARTS : parts) {
            Path archive = to.resolve(part + ".tar");
            String digest = image.write(part, tag, archive);
            System.out.printf("%s %s:%s %s%n", archive, part, tag, digest);
        }
    }
}
