package org.accessportal.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.CheckView.Separated;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.separations.Conflict;
import org.accessportal.order.separations.SeparatedPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeparationRuleTest {

    private static final UUID RESOURCE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SEPARATION = new UUID(2, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Conflict CONFLICT =
            new Conflict(new SeparatedPair(SEPARATION, null, RESOURCE, OTHER, "Isär", "Därför"), OTHER);

    @Test
    @DisplayName(
            "PO-9: a conflict is a fault of the line that tells the other resource and why; none, and nothing is said")
    void conflictIsAFault() {
        assertThat(findings(null, null, CONFLICT)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("SEPARATED");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo("PO-9");
            assertThat(finding.separated()).isEqualTo(new Separated(SEPARATION, "Isär", "Därför", OTHER));
        });
        assertThat(findings(" ", null, CONFLICT)).extracting(Finding::code).containsExactly("SEPARATED");
        assertThat(findings(null, null)).isEmpty();
    }

    @Test
    @DisplayName("PO-9: an exception takes an end, a year away at the most")
    void exceptionEnds() {
        assertThat(faults(null)).containsExactly("NO_END");
        assertThat(faults(TODAY.plusDays(364))).isEmpty();
        assertThat(faults(TODAY.plusDays(365))).containsExactly("EXCEPTION_TOO_LONG");
    }

    @Test
    @DisplayName("PO-9: an exception that nothing takes is told, and none is made")
    void exceptionFromNothing() {
        assertThat(findings("Semester", null)).extracting(Finding::code).containsExactly("NO_CONFLICT");
    }

    private static List<String> faults(@Nullable LocalDate to) {
        return findings("Semester", to, CONFLICT).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> findings(@Nullable String reason, @Nullable LocalDate to, Conflict... conflicts) {
        var line = new DraftLine(
                RESOURCE, RESOURCE, RESOURCE, LineAction.NEW, null, null, null, to, null, null, null, false, reason);
        return SeparationRule.findings(line, new PeriodRule(TODAY, to, List.of()), List.of(conflicts));
    }
}
