package org.accessportal.order.catalog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A text in the portal's languages.
 *
 * @param sv Swedish, up to 2,000 characters
 * @param en English, up to 2,000 characters
 */
public record Localized(
        @NotNull @Size(max = 2_000) String sv,
        @NotNull @Size(max = 2_000) String en) {}
