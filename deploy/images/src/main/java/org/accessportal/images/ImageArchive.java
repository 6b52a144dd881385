package org.accessportal.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One image of the portal, as an archive in the OCI image layout. */
final class ImageArchive {

    private static final String OF_A_SERVICE = "/service/";
    private static final String OF_THE_REPOSITORY = "/portal/";

    private final Path repository;
    private final Optional<Path> base;

    /**
     * @param repository the portal's folder, with everything built
     * @param base an archive to stand on instead of the image that the Dockerfile names
     */
    ImageArchive(Path repository, Optional<Path> base) {
        this.repository = repository;
        this.base = base;
    }

    /** Writes the archive of a part of the portal, {@code order-service} or {@code frontend}; returns the image's digest. */
    String write(String part, String tag, Path archive) throws Exception {
        String dockerfile = part.endsWith("-service") ? "service.Dockerfile" : part + ".Dockerfile";
        Recipe recipe = Recipe.of(repository.resolve("deploy/kubernetes/images").resolve(dockerfile));
        JibContainerBuilder image = base.isPresent() ? Jib.from(TarImage.at(base.get())) : Jib.from(recipe.base());
        for (Recipe.Copy copy : recipe.copies()) {
            image.addFileEntriesLayer(layer(copy, part));
        }
        recipe.ports().forEach(port -> image.addExposedPort(Port.tcp(port)));
        if (!recipe.folder().isEmpty()) {
            image.setWorkingDirectory(AbsoluteUnixPath.get(recipe.folder()));
        }
        image.setFormat(ImageFormat.OCI).setUser(recipe.user()).setEntrypoint(recipe.entrypoint());
        return containerize(image, archive, part + ":" + tag);
    }

    private String containerize(JibContainerBuilder image, Path archive, String name) throws Exception {
        Path cache = Files.createTempDirectory("image-layers");
        JibContainer made =
                image.containerize(Containerizer.to(TarImage.at(archive).named(name))
                        .setOfflineMode(base.isPresent())
                        .setApplicationLayersCache(cache)
                        .setBaseImageLayersCache(cache)
                        .setToolName("access-portal"));
        return made.getDigest().toString();
    }

    private FileEntriesLayer layer(Recipe.Copy copy, String part) throws IOException {
        Path from = source(copy, part);
        if (!Files.exists(from)) {
            throw new IllegalArgumentException("%s is not built yet: there is no %s".formatted(part, from));
        }
        boolean intoFolder = copy.to().endsWith("/") && !Files.isDirectory(from);
        String to = intoFolder ? copy.to() + from.getFileName() : copy.to();
        return FileEntriesLayer.builder()
                .setName(copy.from())
                .addEntryRecursive(from, AbsoluteUnixPath.get(to))
                .build();
    }

    /** Where the build stage's folders are when there was no such stage. */
    private Path source(Recipe.Copy copy, String part) {
        if (!copy.built()) {
            return repository.resolve(copy.from());
        }
        return copy.from().startsWith(OF_A_SERVICE)
                ? repository
                        .resolve(part)
                        .resolve("target/quarkus-app")
                        .resolve(copy.from().substring(OF_A_SERVICE.length()))
                : repository.resolve(copy.from().substring(OF_THE_REPOSITORY.length()));
    }
}
