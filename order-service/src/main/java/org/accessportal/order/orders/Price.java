package org.accessportal.order.orders;

import java.util.List;
import java.util.Objects;
import org.accessportal.order.catalog.FormField;
import org.accessportal.order.catalog.OrderTerms.AttestationRule;
import org.accessportal.order.catalog.Orderable;

/**
 * What a line costs: the resource and what was chosen in its form. Taking away costs nothing.
 *
 * @param once in öre
 * @param monthly in öre
 * @param attested whether somebody must attest it (AP-2)
 * @param why for which reason, as a code
 */
record Price(long once, long monthly, boolean attested, String why) {

    private static final Price NOTHING = new Price(0, 0, false, "");
    private static final int MONTHS = 12;

    static Price of(DraftLine line, Orderable resource) {
        if (!line.action().gives()) {
            return NOTHING;
        }
        long chosen = chosen(line, resource);
        boolean byRule = resource.attestation() != AttestationRule.NEVER;
        String why = resource.attestation() == AttestationRule.ALWAYS
                ? "attestation-always"
                : byRule ? "attestation-by-hand" : "attestation-choice";
        return new Price(
                resource.terms().priceOnce() + chosen, resource.terms().priceMonthly(), byRule || chosen > 0, why);
    }

    /** What the attester's limit is held against, in öre. */
    long firstYear() {
        return once + MONTHS * monthly;
    }

    private static long chosen(DraftLine line, Orderable resource) {
        return line.answers().stream()
                .flatMap(answer -> resource.terms().form().stream()
                        .filter(field -> field.name().equals(answer.name()))
                        .flatMap(field -> options(field).stream())
                        .filter(option -> answer.values().contains(option.value())))
                .mapToLong(FormField.Option::priceOnce)
                .sum();
    }

    private static List<FormField.Option> options(FormField field) {
        return Objects.requireNonNullElse(field.options(), List.of());
    }
}
