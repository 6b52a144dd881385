package org.accessportal.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResourceTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final Localized TEXT = new Localized("Konto", "Account");

    @Test
    @DisplayName("OR-1: a user service is published with its levels, grace, gap and price")
    void userServiceIsPublishedWithItsLevels() {
        Resource resource = Resource.make(
                ORGANIZATION,
                wanted(
                        ResourceKind.USER_SERVICE,
                        new Level("bas", 1, TEXT, null),
                        new Level("plus", 2, TEXT, List.of("g"))));

        ResourceState.Resource published = resource.published(new Revision(0, 1));

        assertThat(published.levels())
                .containsExactly(
                        new ResourceState.Level("bas", 1, null), new ResourceState.Level("plus", 2, List.of("g")));
        assertThat(published.kind()).isEqualTo(ResourceState.Kind.USER_SERVICE);
        assertThat(published.graceDays()).isEqualTo(3);
        assertThat(published.gapDays()).isEqualTo(30);
        assertThat(published.retired()).isFalse();
        assertThat(published.priceMonthly()).isZero();
    }

    @Test
    @DisplayName("PO-4: levels have codes and ranks of their own; every broken rule is told")
    void levelsNeedDistinctCodesAndRanks() {
        assertThatThrownBy(() -> Resource.make(
                        ORGANIZATION,
                        wanted(
                                ResourceKind.USER_SERVICE,
                                new Level("bas", 1, TEXT, null),
                                new Level("bas", 1, TEXT, null))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(OrderProblem.INVALID_RESOURCE);
                    assertThat(problem.violations())
                            .extracting(Violation::field)
                            .containsExactly("levels[1].code", "levels[1].rank");
                });
    }

    @Test
    @DisplayName("OR-1: only a user service has levels")
    void groupHasNoLevels() {
        assertRefused(
                OrderProblem.INVALID_RESOURCE,
                () -> Resource.make(ORGANIZATION, wanted(ResourceKind.GROUP, new Level("bas", 1, TEXT, null))));
    }

    @Test
    @DisplayName("OR-1: a resource stays what it is")
    void kindStays() {
        Resource resource = Resource.make(ORGANIZATION, wanted(ResourceKind.GROUP));

        assertRefused(OrderProblem.KIND_CHANGED, () -> resource.change(wanted(ResourceKind.PERMISSION)));
    }

    @Test
    @DisplayName("OR-1: a retired resource cannot be changed, nor retired again")
    void retiredResourceStaysAsItIs() {
        Resource resource = Resource.make(ORGANIZATION, wanted(ResourceKind.GROUP));
        resource.retire("ersatt");

        assertThat(resource.published(new Revision(0, 2)).retired()).isTrue();
        assertThat(resource.revision()).isEqualTo(2);
        assertRefused(OrderProblem.RESOURCE_RETIRED, () -> resource.retire("igen"));
        assertRefused(OrderProblem.RESOURCE_RETIRED, () -> resource.change(wanted(ResourceKind.GROUP)));
    }

    private static void assertRefused(OrderProblem type, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    @Test
    @DisplayName("PO-8: from class 2 on nobody orders before needs and risks have been analysed")
    void classTwoTakesAnAnalysis() {
        var analysis = new OrderTerms.NeedsAndRisk("Needed for the night shift", null, LocalDate.of(2027, 1, 1));

        assertThat(orderable(1, null)).isTrue();
        assertThat(orderable(2, null)).isFalse();
        assertThat(orderable(2, analysis)).isTrue();
    }

    private static boolean orderable(int confidentialityClass, OrderTerms.@Nullable NeedsAndRisk analysis) {
        var terms = new OrderTerms(
                null, null, null, null, 0, 0, 0, null, null, null, null, analysis, null, null, null, null);
        var request = new ResourceRequest(
                "konto", ResourceKind.GROUP, TEXT, TEXT, "AD", List.of(), 3, 30, confidentialityClass, terms);
        return Resource.make(ORGANIZATION, request).orderable().orderable();
    }

    private static ResourceRequest wanted(ResourceKind kind, Level... levels) {
        return new ResourceRequest("konto", kind, TEXT, TEXT, "AD", List.of(levels), 3, 30, 1, null);
    }
}
