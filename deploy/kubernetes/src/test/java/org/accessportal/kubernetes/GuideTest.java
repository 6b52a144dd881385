package org.accessportal.kubernetes;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator's guide tells what there is, and nothing that there is not. */
class GuideTest {

    private static final Pattern YAML_BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"platform", "identity", "policy", "order", "notification"})
    void hasEverySettingWithItsDefault(String part) {
        Set<String> declared = KnownSettings.declaredIn(part).stream()
                .map(setting -> setting.property() + " = " + Objects.requireNonNullElse(setting.standard(), ""))
                .collect(toCollection(TreeSet::new));
        Set<String> described = Guide.rows("Settings of " + part + ".*").stream()
                .map(cells -> cells.get(0) + " = " + cells.get(1))
                .collect(toCollection(TreeSet::new));

        assertThat(described).isEqualTo(declared);
    }

    @Test
    void saysWhatEachAlertMeans() {
        Set<String> alerts = Manifests.ofOverlay("production")
                .all("PrometheusRule")
                .flatMap(rule -> rule.findValuesAsText("alert").stream())
                .collect(toCollection(TreeSet::new));

        assertThat(Guide.rows("Alerts").stream().map(List::getFirst)).containsExactlyInAnyOrderElementsOf(alerts);
    }

    @Test
    void showsOnlyManifestsThatAreValid() throws IOException {
        for (MatchResult block : YAML_BLOCK.matcher(Guide.text()).results().toList()) {
            Manifests shown = Manifests.parse(block.group(1).stripIndent());

            assertThat(ObjectRules.valid(shown)).isEmpty();
        }
    }

    @Test
    void listsOnlyWhatIsUsed() {
        Set<String> used = Stream.of("production", "trial")
                .flatMap(overlay -> Manifests.ofOverlay(overlay).objects().stream())
                .flatMap(ObjectRules::referencesOf)
                .collect(toCollection(TreeSet::new));

        assertThat(used).containsAll(Guide.givenByTheOperator());
    }
}
