package org.accessportal.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.PeriodRule.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}, in {1}, becomes {2}")
    @DisplayName("OR-5: never before the engagement or today, never after it or the maximum; and what is moved is said")
    @CsvSource(
            delimiter = '|',
            value = {
                // from to | engagement from, to, maximum days | becomes from to findings
                "- -                   | - - -                    | 2026-11-23 -",
                "2026-12-01 2026-12-31 | - - -                    | 2026-12-01 2026-12-31",
                "2026-11-24 -          | 2027-01-01 - -           | 2027-01-01 - START_MOVED",
                "- -                   | 2027-01-01 - -           | 2027-01-01 - START_MOVED",
                "2020-01-01 -          | 2019-01-01 - -           | 2026-11-23 - START_MOVED",
                "- 2027-12-31          | - 2027-05-31 -           | 2026-11-23 2027-05-31 END_CUT",
                "- 2027-05-31          | - 2027-05-31 -           | 2026-11-23 2027-05-31",
                "- -                   | - 2027-05-31 -           | 2026-11-23 -",
                "- -                   | - - 10                   | 2026-11-23 2026-12-02 END_CUT",
                "- 2026-12-02          | - - 10                   | 2026-11-23 2026-12-02",
                "- 2027-12-31          | - 2027-05-31 10          | 2026-11-23 2026-12-02 END_CUT END_CUT",
                "- -                   | - 2026-11-30 10          | 2026-11-23 -",
                "2026-12-10 2026-12-01 | - - -                    | 2026-12-10 2026-12-01 PERIOD_EMPTY"
            })
    void periodIsCorrected(String wanted, String bounds, String expected) {
        String[] w = wanted.split(" ", -1);
        String[] b = bounds.split(" ", -1);
        Integer days = b[2].equals("-") ? null : Integer.valueOf(b[2]);

        PeriodRule period = PeriodRule.of(date(w[0]), date(w[1]), new Bounds(TODAY, date(b[0]), date(b[1]), days));

        var becomes = new StringBuilder(period.from() + " " + (period.to() == null ? "-" : period.to()));
        for (Finding finding : period.findings()) {
            becomes.append(" ").append(finding.code());
        }
        assertThat(becomes).hasToString(expected);
    }

    private static @Nullable LocalDate date(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
