package org.accessportal.order.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.order.catalog.FormField;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.lines.FormAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A resource in a template, and how it is ordered.
 *
 * @param level null for what has no levels, and for the lowest
 * @param form what was chosen in remembered fields; what was written freely is left out, and so is a key's number
 */
record TemplateLine(
        @NotNull UUID resourceId,
        @Size(max = 64) @Nullable String level,
        @Size(max = 50) @Nullable List<@NotNull @Valid FormAnswer> form) {

    boolean hasLevelOf(Orderable resource) {
        return level == null || resource.levels().contains(level);
    }

    /** What of it a template holds, as the resource is ordered now. */
    TemplateLine keptFor(Orderable resource) {
        List<FormAnswer> kept = resource.terms().form().stream()
                .filter(field -> field.remembered() && !field.unique())
                .flatMap(field -> answer(field).stream())
                .toList();
        return new TemplateLine(resourceId, hasLevelOf(resource) ? level : null, kept);
    }

    private Optional<FormAnswer> answer(FormField field) {
        return Optional.ofNullable(form).orElse(List.of()).stream()
                .filter(answer -> answer.name().equals(field.name()))
                .filter(answer ->
                        !answer.values().isEmpty() && answer.values().stream().allMatch(field::offers))
                .findFirst();
    }
}
