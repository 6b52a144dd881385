package org.accessportal.order.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a template is to hold (OR-4).
 *
 * @param shared whether everybody in the organization sees it
 * @param lines a resource once
 */
record TemplateBody(
        @NotBlank @Size(max = 100) String name,
        boolean shared,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid TemplateLine> lines) {}
