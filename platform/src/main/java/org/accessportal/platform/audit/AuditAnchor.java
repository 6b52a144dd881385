package org.accessportal.platform.audit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A point that a chain has passed, as it was kept outside the chain's database (GO-2).
 *
 * @param number the row's number in the chain, from 1
 * @param hash that row's hash: SHA-256, 64 hexadecimal digits
 */
public record AuditAnchor(
        @Min(1) long number,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}
