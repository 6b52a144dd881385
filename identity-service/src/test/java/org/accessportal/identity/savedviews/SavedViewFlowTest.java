package org.accessportal.identity.savedviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UI-3: saved views as their owner keeps them. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class SavedViewFlowTest {

    private static final String WARD = "SE2321000131-E000000000001";

    @Inject
    SavedViewService views;

    @Inject
    Validator validator;

    @Inject
    ImportFixture imports;

    private Actor ann;
    private Actor bo;

    @BeforeEach
    void twoPeople() {
        Actor administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(
                new Ldif()
                        .unit("Ward", WARD, "602")
                        .person("ann1", "198001019804")
                        .employment("1", "ann1", WARD)
                        .person("bo1", "198002029802")
                        .employment("2", "bo1", WARD),
                administrator);
        ann = imports.named("ann1", administrator);
        bo = imports.named("bo1", administrator);
    }

    @Test
    @DisplayName("UI-3: are renamed and deleted by their owner, and do not exist for anybody else")
    void onesOwnAlone() {
        SavedViewView view = save("/orders", "Open", ann);
        assertThat(views.list(bo).items()).isEmpty();
        var change = new SavedViewChange("Still open", false);
        assertRefused(CommonProblem.NOT_FOUND, () -> views.change(view.id(), change, bo));
        assertRefused(CommonProblem.NOT_FOUND, () -> views.delete(view.id(), bo));
        assertRefused(CommonProblem.NOT_FOUND, () -> views.change(UUID.randomUUID(), change, ann));
        views.change(view.id(), change, ann);
        assertThat(names(ann)).containsExactly("Still open");
        views.delete(view.id(), ann);
        assertThat(names(ann)).isEmpty();
    }

    @Test
    @DisplayName("UI-3: a name stands once on a page, whatever its case, and as often as one likes elsewhere")
    void aNameStandsOnce() {
        save("/orders", "Open", ann);
        SavedViewView other = save("/orders", "Other", ann);
        save("/tasks", "Open", ann);
        save("/orders", "Open", bo);
        assertRefused(IdentityProblem.SAVED_VIEW_EXISTS, () -> save("/orders", " oPEN", ann));
        assertRefused(
                IdentityProblem.SAVED_VIEW_EXISTS,
                () -> views.change(other.id(), new SavedViewChange("OPEN", false), ann));
        views.change(other.id(), new SavedViewChange("OTHER", false), ann);
        assertThat(names(ann)).containsExactly("Open", "OTHER", "Open");
    }

    @Test
    @DisplayName("UI-3: a page opens with one of its views at the most, the last that was asked for")
    void oneDefaultOfAPage() {
        SavedViewView first = views.save(request("/orders", "First", true), ann);
        SavedViewView second = views.save(request("/orders", "Second", true), ann);
        views.save(request("/tasks", "Tasks", true), ann);
        assertThat(defaults(ann)).containsExactly("Second", "Tasks");
        views.change(first.id(), new SavedViewChange("First", true), ann);
        views.change(first.id(), new SavedViewChange("First", true), ann);
        assertThat(defaults(ann)).containsExactly("First", "Tasks");
        views.change(second.id(), new SavedViewChange("Second", false), ann);
        views.change(first.id(), new SavedViewChange("First", false), ann);
        assertThat(defaults(ann)).containsExactly("Tasks");
    }

    @Test
    @DisplayName("UI-3: one has fifty at the most, also when several devices save at once")
    void fiftyAtTheMost() throws Exception {
        for (int i = 0; i < SavedViewService.MOST - 1; i++) {
            save("/orders", "View " + i, ann);
        }
        List<Callable<Boolean>> devices = IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(device -> () -> isSaved("Device " + device))
                .toList();
        int saved = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(devices.size())) {
            for (var answer : threads.invokeAll(devices)) {
                saved += answer.get() ? 1 : 0;
            }
        }
        assertThat(saved).isEqualTo(1);
        assertThat(names(ann)).hasSize(SavedViewService.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "/orders, kind=open, true",
        "/audit, kind=session&from=2026-11-01, true",
        "/catalogue, search=%C3%A5+b, true",
        "orders, kind=open, false",
        "//elsewhere.test, kind=open, false",
        "/people/000000a1-0000-4000-8000-000000000001, kind=open, false",
        "/orders, kind, false",
        "/orders, kind=open#there, false",
        "/orders, kind=a b, false",
    })
    @DisplayName("UI-3: the page and what it is narrowed by are of a known form")
    void knownForm(String page, String query, boolean isValid) {
        assertThat(validator
                        .validate(new SavedViewRequest(page, "Name", query, false))
                        .isEmpty())
                .isEqualTo(isValid);
    }

    private boolean isSaved(String name) {
        try {
            save("/orders", name, ann);
            return true;
        } catch (Problem refusal) {
            assertThat(refusal.type()).isEqualTo(IdentityProblem.TOO_MANY_SAVED_VIEWS);
            return false;
        }
    }

    private SavedViewView save(String page, String name, Actor owner) {
        return views.save(request(page, name, false), owner);
    }

    private static SavedViewRequest request(String page, String name, boolean isDefault) {
        return new SavedViewRequest(page, name, "kind=open", isDefault);
    }

    private List<String> names(Actor owner) {
        return views.list(owner).items().stream().map(SavedViewView::name).toList();
    }

    private List<String> defaults(Actor owner) {
        return views.list(owner).items().stream()
                .filter(SavedViewView::defaultView)
                .map(SavedViewView::name)
                .toList();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
