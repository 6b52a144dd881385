package org.accessportal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the images are built from. */
class ImageTest {

    private static final Path IMAGES = Manifests.FOLDER.resolve("images");
    private static final Pattern PINNED = Pattern.compile("FROM \\S+/\\S+:\\d[\\w.-]*\\.[\\w.-]*( AS \\w+)?");
    private static final Pattern HEADER = Pattern.compile("add_header ([A-Za-z-]+) \"(.*)\" always;");

    @ParameterizedTest
    @ValueSource(strings = {"service.Dockerfile", "frontend.Dockerfile"})
    void isPinnedAndRunsAsTheUserOfThePods(String file) throws IOException {
        List<String> lines = Files.readAllLines(IMAGES.resolve(file));
        long user = Manifests.podOf(Manifests.ofOverlay("production").get("Deployment", "frontend"))
                .at("/securityContext/runAsUser")
                .asLong();

        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .hasSize(2)
                .allMatch(line -> PINNED.matcher(line).matches());
        assertThat(lines.stream().filter(line -> line.startsWith("USER ")).toList())
                .containsExactly("USER %d:%d".formatted(user, user));
        assertThat(lines).noneMatch(line -> line.startsWith("ADD ") || line.contains("curl ") || line.contains("sudo"));
    }

    @Test
    void theWebServerSendsTheHeadersOfTheLocalRun() throws IOException {
        Map<String, String> sent = new TreeMap<>();
        HEADER.matcher(Files.readString(IMAGES.resolve("nginx.conf")))
                .results()
                .forEach(header -> sent.put(header.group(1), header.group(2)));

        assertThat(sent).isEqualTo(TlsRules.securityHeaders());
    }
}
