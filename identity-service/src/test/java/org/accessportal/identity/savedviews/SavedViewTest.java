package org.accessportal.identity.savedviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedViewTest {

    @Test
    @DisplayName("UI-3: keeps a filter under a name without the blanks around it")
    void keepsAFilter() {
        SavedViewView view =
                kept("/orders", " Open ones ", "kind=open&state=MINE").view();
        assertThat(view.name()).isEqualTo("Open ones");
        assertThat(view.query()).isEqualTo("kind=open&state=MINE");
        assertThat(kept("/catalogue", "Journals", "search=journal").view().page())
                .isEqualTo("/catalogue");
    }

    @ParameterizedTest
    @CsvSource({
        "/staff, Mine, search=Eva+Eriksson, query",
        "/staff, Mine, kind=all&search=Eva, query",
        "/orders, Mine, name=Eva, query",
        "/catalogue, Mine, search=b%2019800101-9804, query",
        "/catalogue, About 19800101-9804, kind=GROUP, name",
    })
    @DisplayName("ID-1, UI-3: neither whom somebody searched for nor anybody's number is kept")
    void keepsNobodysName(String page, String name, String query, String field) {
        assertThatThrownBy(() -> kept(page, name, query)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.INVALID_REQUEST);
            assertThat(problem.violations()).singleElement().extracting("field").isEqualTo(field);
        });
    }

    private static SavedView kept(String page, String name, String query) {
        return SavedView.keep(new UUID(0, 1), new SavedViewRequest(page, name, query, false), Instant.EPOCH);
    }
}
