package org.accessportal.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogFormTest {

    @ParameterizedTest
    @DisplayName("OR-1: what is written is read again as it was")
    @EnumSource(CatalogForm.class)
    void nothingIsLost(CatalogForm form) {
        CatalogFile file = CatalogFixture.everything();

        assertThat(CatalogForm.bound(form.read(form.write(file)))).isEqualTo(file);
    }

    @ParameterizedTest
    @DisplayName("OR-1: YAML keeps every text a text, whatever it looks like")
    @ValueSource(
            strings = {
                "",
                " ",
                "yes",
                "no",
                "true",
                "null",
                "~",
                "1",
                "1.5",
                "0x1F",
                "1_000",
                "1e3",
                ".5",
                "+1",
                "-1",
                "0b1",
                "0o7",
                ".inf",
                "1.",
                "2027-01-31",
                "12:30:45",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "*alias",
                "&anchor",
                "!tag",
                "%a",
                "@a",
                "`a`",
                "'a'",
                "\"a\"",
                "{a}",
                "[a]",
                "|",
                ">",
                "a\nb",
                "a\n\n  b\n",
                "  a",
                "a ",
                "a\tb",
                "a\r\nb",
                "\u00e5\u00e4\u00f6",
                "\ud83d\ude42",
                "a\u2028b",
                "\u0007"
            })
    void textStaysText(String text) {
        var localized = new Localized(text, text);
        var file = new CatalogFile(
                1,
                List.of(new CatalogEntry(
                        new ResourceRequest(
                                "y", ResourceKind.GROUP, localized, localized, text, List.of(), 0, 0, 0, null),
                        null)));

        assertThat(CatalogForm.bound(CatalogForm.YAML.read(CatalogForm.YAML.write(file))))
                .isEqualTo(file);
    }

    @Test
    @DisplayName("OR-1: a YAML file is written for people: few quotes, no nulls")
    void yamlIsReadable() {
        assertThat(CatalogForm.YAML.write(CatalogFixture.everything()))
                .startsWith("version: 1\nresources:\n")
                .contains("  - code: konto\n    kind: USER_SERVICE\n    name:\n      sv: Konto\n      en: Account\n")
                .contains("reviewOn: \"2027-01-31\"\n", "retired:\n      reason: Ersatt\n")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @DisplayName("OR-1: an alias is refused, so that no small file stands for an enormous one")
    @ValueSource(
            strings = {
                "version: 1\nresources: &a []\nmore: *a\n",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
                "a: &a {x: 1}\nb:\n  <<: *a\n"
            })
    void aliasIsRefused(String yaml) {
        assertUnreadable(CatalogForm.YAML, yaml, "line ");
    }

    @ParameterizedTest
    @DisplayName("OR-1: what is no YAML, or more than one document, is refused with its place")
    @ValueSource(strings = {"a: [", "a: 1\na: 2\n", "a: 1\n---\nb: 2\n", "\t- a", "a: \u0000"})
    void brokenYamlIsRefused(String yaml) {
        assertUnreadable(CatalogForm.YAML, yaml, "");
    }

    @ParameterizedTest
    @DisplayName("OR-1: what is no JSON is refused with its place")
    @ValueSource(strings = {"{", "{\"a\": 1, \"a\": 2}", "{} {}", "version: 1"})
    void brokenJsonIsRefused(String json) {
        assertUnreadable(CatalogForm.JSON, json, "line 1, column ");
    }

    @ParameterizedTest
    @DisplayName("OR-1: nobody reads a thousand levels deep")
    @EnumSource(CatalogForm.class)
    void depthIsLimited(CatalogForm form) {
        assertUnreadable(form, "[".repeat(100_000), "");
    }

    @ParameterizedTest
    @DisplayName("OR-1: a mark of the byte order, as Windows writes it, does no harm")
    @EnumSource(CatalogForm.class)
    void byteOrderMarkDoesNoHarm(CatalogForm form) {
        assertThat(form.read("\uFEFF{\"version\": 1}").path("version").asInt()).isEqualTo(1);
    }

    private static void assertUnreadable(CatalogForm form, String text, String place) {
        assertThatThrownBy(() -> form.read(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(OrderProblem.UNREADABLE_FILE);
            assertThat(problem.violations())
                    .extracting(Violation::field)
                    .first()
                    .asString()
                    .startsWith(place);
        });
    }
}
