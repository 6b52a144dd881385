package org.accessportal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Licences of what is shipped")
class LicencesTest {

    private static final String BILL = """
            {"bomFormat": "CycloneDX", "serialNumber": "urn:uuid:1", "metadata": {"timestamp": "2026-01-01T00:00:00Z"},
             "components": [
              {"bom-ref": "run", "purl": "pkg:maven/a/run@1.0?type=jar", "licenses": [{"license": {"id": "GPL-2.0"}},
                {"license": {"name": "MIT"}}], "properties": [{"name": "quarkus:component:scope", "value": "runtime"}]},
              {"bom-ref": "build", "purl": "pkg:maven/a/build@1.0",
                "properties": [{"name": "quarkus:component:scope", "value": "development"}]},
              {"bom-ref": "own", "purl": "pkg:maven/org.accessportal/platform@1.0"},
              {"bom-ref": "npm", "purl": "pkg:npm/%40scope/part@2.0", "licenses": [{"expression": "(MIT OR GPL-3.0)"}]},
              {"bom-ref": "both", "purl": "pkg:npm/both@2.0", "licenses": [{"expression": "MIT AND GPL-3.0"}]}],
             "dependencies": [{"ref": "build"}, {"ref": "run", "dependsOn": ["build", "npm"]}]}
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("of several one suffices; one outside the list, several bound together, and none at all are refused")
    void choiceAndRefusal() throws IOException {
        AllowedLicences allowed = allowed("Apache-2.0\nMIT # short\n");
        assertThat(allowed.allow(of("GPL-2.0", "MIT"))).isTrue();
        assertThat(allowed.allow(of("GPL-2.0"))).isFalse();
        assertThat(allowed.allow(of("MIT AND GPL-3.0"))).isFalse();
        assertThat(allowed.allow(of())).isFalse();
    }

    @Test
    @DisplayName("an exception is for one component in every version, and says why")
    void exceptionIsForOneComponent() throws IOException {
        AllowedLicences allowed = allowed("pkg:maven/a/odd Apache-2.0 by its file LICENSE\n");
        assertThat(allowed.allow(new Component("pkg:maven/a/odd@3.1?type=jar", List.of())))
                .isTrue();
        assertThat(allowed.allow(new Component("pkg:maven/a/other@3.1", List.of())))
                .isFalse();
        assertThatThrownBy(() -> allowed("pkg:maven/a/odd\n")).hasMessageContaining("say why");
    }

    @Test
    @DisplayName(
            "the bill of an image holds what runs, without what only builds; the portal's own parts need no licence")
    void billHoldsWhatRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("bill"), BILL);
        BillOfMaterials shipped = BillOfMaterials.read(file).shipped();
        assertThat(shipped.components())
                .containsExactly(
                        new Component("pkg:maven/a/run@1.0?type=jar", List.of("GPL-2.0", "MIT")),
                        new Component("pkg:npm/%40scope/part@2.0", List.of("MIT", "GPL-3.0")),
                        new Component("pkg:npm/both@2.0", List.of("MIT AND GPL-3.0")));
        shipped.write(file);
        assertThat(Files.readString(file))
                .contains("platform", "\"npm\"")
                .doesNotContain("build", "timestamp", "serialNumber");
    }

    @Test
    @DisplayName("a file that is no bill of materials is refused, and so is one without components")
    void noBillIsRefused() throws IOException {
        for (String text : new String[] {"[]", "{}", "{\"bomFormat\": \"CycloneDX\", \"components\": []}"}) {
            Path file = Files.writeString(folder.resolve("none"), text);
            assertThatThrownBy(() -> BillOfMaterials.read(file)).hasMessageContaining("no CycloneDX");
        }
    }

    private AllowedLicences allowed(String list) throws IOException {
        return AllowedLicences.read(Files.writeString(folder.resolve("list"), list));
    }

    private static Component of(String... licences) {
        return new Component("pkg:maven/a/b@1", List.of(licences));
    }
}
