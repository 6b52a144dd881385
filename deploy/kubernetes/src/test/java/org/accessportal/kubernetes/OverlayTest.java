package org.accessportal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.platform.events.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each overlay, as it is rendered, keeps every rule. */
class OverlayTest {

    static Stream<String> overlays() throws IOException {
        try (Stream<Path> folders = Files.list(Manifests.FOLDER.resolve("overlays"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    static Stream<Arguments> overlaysAndRules() throws IOException {
        return overlays().flatMap(overlay -> Rule.ALL.stream().map(rule -> Arguments.of(overlay, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("overlaysAndRules")
    void keepsTheRule(String overlay, Rule rule) {
        assertThat(rule.violations(Manifests.ofOverlay(overlay))).isEmpty();
    }

    @Test
    void productionLosesNothingWithANode() {
        assertThat(DatabaseRules.single(Manifests.ofOverlay("production"))).isEmpty();
        assertThat(DatabaseRules.single(Manifests.ofOverlay("trial")))
                .as("what there is one of in the trial")
                .hasSize(1 + 1 + Topic.values().length + 5);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void isRenderedFromWhatIsBesideIt(String overlay) throws Exception {
        assumeTrue(hasKubectl(), "kubectl renders; without it, what was rendered is checked all the same");
        Process rendering = new ProcessBuilder("kubectl", "kustomize", "overlays/" + overlay)
                .directory(Manifests.FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(rendering.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rendering.waitFor()).isZero();
        assertThat(Files.readString(Manifests.FOLDER.resolve("rendered/" + overlay + ".yaml")))
                .as("deploy/kubernetes/render renders anew")
                .isEqualTo(rendered);
    }

    private static boolean hasKubectl() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }
}
