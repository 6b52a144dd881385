package org.accessportal.local.purchasing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the portal has asked, and how it stands; public for the page's template.
 *
 * @param state {@code waiting}, {@code approved}, {@code rejected} or {@code withdrawn}
 * @param outcome what the portal said to the answer; null before
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Case(
        String requestId,
        long caseNumber,
        @Nullable String costResponsibilityNumber,
        @Nullable Ordered ordered,
        @Nullable String answerTo,
        @Nullable String state,
        @Nullable String outcome) {

    /** What is paid for; prices in öre. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ordered(String resourceName, @Nullable String level, long priceOnce, long priceMonthly) {

        /** What it costs at once, in kronor. */
        public String kronorOnce() {
            return kronor(priceOnce);
        }

        /** What it costs each month, in kronor. */
        public String kronorMonthly() {
            return kronor(priceMonthly);
        }

        private static String kronor(long ore) {
            return "%d,%02d".formatted(ore / 100, ore % 100);
        }
    }

    /** The same in another state. */
    Case come(String next, @Nullable String said) {
        return new Case(requestId, caseNumber, costResponsibilityNumber, ordered, answerTo, next, said);
    }

    /** Whether somebody is to answer. */
    public boolean isWaiting() {
        return "waiting".equals(state);
    }
}
