package org.accessportal.order.catalog;

import static org.accessportal.order.catalog.CatalogFixture.entry;
import static org.accessportal.order.catalog.CatalogFixture.everything;
import static org.accessportal.order.catalog.CatalogFixture.group;
import static org.accessportal.order.catalog.CatalogFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogIntakeTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);

    private final List<Resource> catalogue = new ArrayList<>();
    private final List<String> journal = new ArrayList<>();

    @Test
    @DisplayName("OR-1: a file makes what is missing; the same file again changes nothing")
    void sameFileAgainChangesNothing() {
        assertThat(taken(everything().resources()))
                .isEqualTo(new CatalogImportView(
                        false, List.of("konto", "lifecare", "mapp"), List.of(), List.of(), List.of()));
        assertThat(journal)
                .containsExactly(
                        "resource.made konto 1",
                        "resource.made lifecare 1",
                        "resource.made mapp 1",
                        "resource.retired mapp 2");
        journal.clear();

        assertThat(taken(everything().resources()).unchanged()).containsExactly("konto", "lifecare", "mapp");
        assertThat(journal).isEmpty();
        assertThat(catalogue.stream().map(Resource::entry))
                .isEqualTo(everything().resources());
    }

    @Test
    @DisplayName("OR-1: what the file says is changed or retired; what it does not mention stays")
    void whatTheFileSaysIsDone() {
        taken(List.of(group("a", null), group("b", null), group("c", null), group("d", null)));
        journal.clear();

        CatalogImportView view = taken(List.of(
                group("b", "Ersatt"),
                entry("c", ResourceKind.GROUP, List.of(), terms("a"), null),
                entry("d", ResourceKind.GROUP, List.of(), terms("a"), "Ersatt")));

        assertThat(view.changed()).containsExactly("c");
        assertThat(view.retired()).containsExactly("b", "d");
        assertThat(journal)
                .containsExactly(
                        "resource.retired b 2", "resource.changed c 2", "resource.changed d 2", "resource.retired d 3");
    }

    @Test
    @DisplayName("OR-1: every broken rule of every resource is told with its place")
    void everyBrokenRuleIsTold() {
        taken(List.of(group("gone", "Ersatt"), group("kind", null)));
        var level = new Level("a", 1, new Localized("A", "A"), null);

        assertBroken(
                List.of(
                        group("gone", null),
                        entry("kind", ResourceKind.PERMISSION, List.of(), OrderTerms.DEFAULT, null),
                        entry("levels", ResourceKind.USER_SERVICE, List.of(level, level), OrderTerms.DEFAULT, null),
                        group("twice", null),
                        group("twice", null)),
                "resources[0].retired",
                "resources[1].kind",
                "resources[2].levels[1].code",
                "resources[2].levels[1].rank",
                "resources[4].code");
    }

    @Test
    @DisplayName("OR-6: a prerequisite is known to the file or to the catalogue")
    void prerequisiteIsKnown() {
        taken(List.of(group("a", null)));

        assertThat(taken(List.of(
                                entry("b", ResourceKind.GROUP, List.of(), terms("a"), null),
                                entry("c", ResourceKind.GROUP, List.of(), terms("d"), null),
                                group("d", null)))
                        .added())
                .containsExactly("b", "c", "d");
        assertBroken(
                List.of(entry("e", ResourceKind.GROUP, List.of(), terms("nowhere"), null)),
                "resources[0].ordering.prerequisites[2].resourceCode");
    }

    private CatalogImportView taken(List<CatalogEntry> entries) {
        CatalogIntake intake = intake();
        intake.take(entries);
        catalogue.addAll(intake.made());
        return intake.view(false);
    }

    private void assertBroken(List<CatalogEntry> entries, String... places) {
        assertThatThrownBy(() -> intake().take(entries)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(OrderProblem.INVALID_CATALOGUE);
            assertThat(problem.violations()).extracting(Violation::field).containsExactly(places);
        });
    }

    private CatalogIntake intake() {
        return new CatalogIntake(
                ORGANIZATION,
                catalogue,
                (action, resource) -> journal.add(action + " " + resource.code() + " " + resource.revision()));
    }
}
