package org.accessportal.order.lines;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What was written in one field of a form (OR-3); free text, never published or logged.
 *
 * @param name the field
 * @param values one text, or several of a field that takes several
 */
public record FormAnswer(
        @NotNull @Size(max = 40) String name,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 4_000) String> values) {}
