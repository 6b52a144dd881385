package org.accessportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void goalThatIsMissedIsSaidAndCounts() {
        var report = new Report();
        report.note("a", "1");
        report.note("b", "2", "≤ 2", true);
        assertThat(report.isMet()).isTrue();
        report.note("c", "3", "≤ 2", false);
        assertThat(report.isMet()).isFalse();
        assertThat(report.markdown()).endsWith("| a | 1 |  |  |\n| b | 2 | ≤ 2 | met |\n| c | 3 | ≤ 2 | NOT met |\n");
    }
}
