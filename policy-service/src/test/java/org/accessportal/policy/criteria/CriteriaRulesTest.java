package org.accessportal.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accessportal.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CriteriaRulesTest {

    private static final Criterion NURSES = new Criterion.Title(List.of("SSK"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    @DisplayName("PO-2: lengths and dates say something, and nothing impossible")
    void limitsAreInOrder() {
        assertBroken(new Criterion.Length(null, null), "criteria");
        assertBroken(new Criterion.Length(5, 4), "criteria.maxDays");
        assertBroken(new Criterion.Dates(null, null, null, null), "criteria");
        assertBroken(new Criterion.Dates(DAY, DAY.minusDays(1), null, null), "criteria.startTo");
        assertBroken(new Criterion.Dates(null, null, DAY, DAY.minusDays(1)), "criteria.endTo");
        assertThat(CriteriaRules.brokenBy("criteria", new Criterion.Length(5, 5)))
                .isEmpty();
        assertThat(CriteriaRules.brokenBy("criteria", new Criterion.Dates(DAY, DAY, DAY, DAY)))
                .isEmpty();
    }

    @Test
    @DisplayName("PO-2: a broken rule is told with its place among nested criteria")
    void placeIsTold() {
        assertBroken(
                new Criterion.AllOf(List.of(NURSES, new Criterion.Not(new Criterion.Length(null, null)))),
                "criteria.criteria[1].criterion");
    }

    @Test
    @DisplayName("PO-2: criteria are nested at most ten deep")
    void depthIsLimited() {
        Criterion deep = NURSES;
        for (int i = 1; i < CriteriaRules.DEPTH; i++) {
            deep = new Criterion.Not(deep);
        }
        assertThat(CriteriaRules.brokenBy("criteria", deep)).isEmpty();
        assertThat(CriteriaRules.brokenBy("criteria", new Criterion.Not(deep))).hasSize(1);
    }

    @Test
    @DisplayName("PO-1: the primary engagement is mentioned, however deep")
    void primaryIsFound() {
        assertThat(CriteriaRules.mentionPrimary(NURSES)).isFalse();
        assertThat(CriteriaRules.mentionPrimary(new Criterion.AnyOf(
                        List.of(NURSES, new Criterion.Not(new Criterion.AllOf(List.of(new Criterion.Primary())))))))
                .isTrue();
    }

    private static void assertBroken(Criterion criteria, String field) {
        assertThat(CriteriaRules.brokenBy("criteria", criteria))
                .extracting(Violation::field)
                .containsExactly(field);
    }
}
