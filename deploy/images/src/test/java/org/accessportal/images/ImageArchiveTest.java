package org.accessportal.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a daemon, the image becomes what its Dockerfile says. */
class ImageArchiveTest {

    private static final Path DOCKERFILES =
            Path.of("").toAbsolutePath().resolveSibling("kubernetes").resolve("images");

    @TempDir
    private Path folder;

    private ImageArchive image;

    @BeforeEach
    void buildWhatGoesIn() throws Exception {
        Path repository = folder.resolve("repository");
        Path dockerfiles = Files.createDirectories(repository.resolve("deploy/kubernetes/images"));
        Files.copy(DOCKERFILES.resolve("service.Dockerfile"), dockerfiles.resolve("service.Dockerfile"));
        Path service = Files.createDirectories(repository.resolve("order-service/target/quarkus-app"));
        Files.writeString(service.resolve("quarkus-run.jar"), "runs");
        for (String name : new String[] {"lib", "app", "quarkus"}) {
            Files.writeString(Files.createDirectories(service.resolve(name)).resolve(name + ".jar"), name);
        }
        Path base = folder.resolve("base.tar");
        Jib.fromScratch()
                .containerize(Containerizer.to(TarImage.at(base).named("base"))
                        .setApplicationLayersCache(folder.resolve("cache"))
                        .setBaseImageLayersCache(folder.resolve("cache")));
        image = new ImageArchive(repository, Optional.of(base));
    }

    @Test
    void itRunsAsTheDockerfileSays() throws Exception {
        Path archive = folder.resolve("order-service.tar");
        image.write("order-service", "1.0.0", archive);
        Map<String, byte[]> files = unpack(archive);
        JsonNode manifest = blob(files, json(files.get("index.json")).at("/manifests/0/digest"));
        JsonNode config = blob(files, manifest.at("/config/digest")).path("config");

        assertThat(json(files.get("oci-layout")).path("imageLayoutVersion").asText())
                .isEqualTo("1.0.0");
        assertThat(manifest.path("layers")).hasSize(4);
        assertThat(config.path("User").asText()).isEqualTo("10001:10001");
        assertThat(config.path("WorkingDir").asText()).isEqualTo("/tmp");
        assertThat(config.path("Entrypoint").toString()).isEqualTo("[\"java\",\"-jar\",\"/service/quarkus-run.jar\"]");
        assertThat(config.path("ExposedPorts").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("8443/tcp", "9000/tcp");
    }

    @Test
    void equalInputGivesAnEqualImage() throws Exception {
        assertThat(image.write("order-service", "1.0.0", folder.resolve("one.tar")))
                .isEqualTo(image.write("order-service", "1.0.0", folder.resolve("other.tar")));
    }

    @Test
    void whatIsNotBuiltIsNotPacked() {
        assertThatThrownBy(() -> image.write("policy-service", "1.0.0", folder.resolve("policy-service.tar")))
                .hasMessageContaining("policy-service is not built yet");
    }

    @Test
    void anInstructionThatNobodyKnowsIsRefused() throws IOException {
        Path dockerfile = Files.writeString(folder.resolve("Dockerfile"), "FROM base\nRUN something\n");

        assertThatThrownBy(() -> Recipe.of(dockerfile)).hasMessageContaining("RUN something");
    }

    private static JsonNode blob(Map<String, byte[]> files, JsonNode digest) throws IOException {
        return json(files.get("blobs/" + digest.asText().replace(':', '/')));
    }

    private static JsonNode json(byte[] text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static Map<String, byte[]> unpack(Path archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream in = Files.newInputStream(archive);
                var tar = new TarArchiveInputStream(in)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }
}
