package org.accessportal.order.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a resource is no longer given to anybody new.
 *
 * @param reason 3 to 1,000 characters; kept with the resource
 */
record RetirementRequest(
        @NotBlank @Size(min = 3, max = 1_000) String reason) {}
