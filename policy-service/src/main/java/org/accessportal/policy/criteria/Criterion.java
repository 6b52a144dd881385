package org.accessportal.policy.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A condition on one engagement (PO-2): what is stored, sent, and described by the published JSON schema. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Criterion.AllOf.class, name = "all"),
    @JsonSubTypes.Type(value = Criterion.AnyOf.class, name = "any"),
    @JsonSubTypes.Type(value = Criterion.Not.class, name = "not"),
    @JsonSubTypes.Type(value = Criterion.Administration.class, name = "administration"),
    @JsonSubTypes.Type(value = Criterion.UnitCriterion.class, name = "unit"),
    @JsonSubTypes.Type(value = Criterion.Title.class, name = "title"),
    @JsonSubTypes.Type(value = Criterion.EmploymentForm.class, name = "employmentForm"),
    @JsonSubTypes.Type(value = Criterion.BenefitsGroup.class, name = "benefitsGroup"),
    @JsonSubTypes.Type(value = Criterion.CostResponsibilityNumber.class, name = "costResponsibilityNumber"),
    @JsonSubTypes.Type(value = Criterion.Provider.class, name = "provider"),
    @JsonSubTypes.Type(value = Criterion.Primary.class, name = "primary"),
    @JsonSubTypes.Type(value = Criterion.Length.class, name = "length"),
    @JsonSubTypes.Type(value = Criterion.Dates.class, name = "dates")
})
@Schema(
        description = "A condition on one engagement (PO-2)",
        oneOf = {
            Criterion.AllOf.class,
            Criterion.AnyOf.class,
            Criterion.Not.class,
            Criterion.Administration.class,
            Criterion.UnitCriterion.class,
            Criterion.Title.class,
            Criterion.EmploymentForm.class,
            Criterion.BenefitsGroup.class,
            Criterion.CostResponsibilityNumber.class,
            Criterion.Provider.class,
            Criterion.Primary.class,
            Criterion.Length.class,
            Criterion.Dates.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "all", schema = Criterion.AllOf.class),
            @DiscriminatorMapping(value = "any", schema = Criterion.AnyOf.class),
            @DiscriminatorMapping(value = "not", schema = Criterion.Not.class),
            @DiscriminatorMapping(value = "administration", schema = Criterion.Administration.class),
            @DiscriminatorMapping(value = "unit", schema = Criterion.UnitCriterion.class),
            @DiscriminatorMapping(value = "title", schema = Criterion.Title.class),
            @DiscriminatorMapping(value = "employmentForm", schema = Criterion.EmploymentForm.class),
            @DiscriminatorMapping(value = "benefitsGroup", schema = Criterion.BenefitsGroup.class),
            @DiscriminatorMapping(
                    value = "costResponsibilityNumber",
                    schema = Criterion.CostResponsibilityNumber.class),
            @DiscriminatorMapping(value = "provider", schema = Criterion.Provider.class),
            @DiscriminatorMapping(value = "primary", schema = Criterion.Primary.class),
            @DiscriminatorMapping(value = "length", schema = Criterion.Length.class),
            @DiscriminatorMapping(value = "dates", schema = Criterion.Dates.class)
        })
public sealed interface Criterion {

    /** Every one of them is met. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "all"),
            requiredProperties = "type")
    record AllOf(@NotEmpty @Size(max = 100) List<@NotNull @Valid Criterion> criteria) implements Criterion {}

    /** At least one of them is met. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "any"),
            requiredProperties = "type")
    record AnyOf(@NotEmpty @Size(max = 100) List<@NotNull @Valid Criterion> criteria) implements Criterion {}

    /** It is not met. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "not"),
            requiredProperties = "type")
    record Not(@NotNull @Valid Criterion criterion) implements Criterion {}

    /** The engagement belongs to one of these administrations. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "administration"),
            requiredProperties = "type")
    record Administration(@NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 64) String> codes)
            implements Criterion {}

    /**
     * The engagement is at one of these units.
     *
     * @param includingSubunits or at a unit anywhere under one of them
     */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "unit"),
            requiredProperties = "type")
    record UnitCriterion(
            @NotEmpty @Size(max = 1_000) List<@NotNull UUID> unitIds,
            @JsonProperty(required = true) boolean includingSubunits)
            implements Criterion {}

    /** The engagement has one of these title codes. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "title"),
            requiredProperties = "type")
    record Title(@NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 64) String> codes) implements Criterion {}

    /** The engagement is of one of these forms of employment. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "employmentForm"),
            requiredProperties = "type")
    record EmploymentForm(@NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 64) String> codes)
            implements Criterion {}

    /** The engagement is in one of these benefits groups. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "benefitsGroup"),
            requiredProperties = "type")
    record BenefitsGroup(@NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 64) String> codes)
            implements Criterion {}

    /** One of these cost responsibility numbers pays. */
    @Schema(
            properties =
                    @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "costResponsibilityNumber"),
            requiredProperties = "type")
    record CostResponsibilityNumber(
            @NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 64) String> codes) implements Criterion {}

    /** The nearest provider at or above the engagement's unit is one of these. */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "provider"),
            requiredProperties = "type")
    record Provider(@NotEmpty @Size(max = 1_000) List<@NotNull UUID> unitIds) implements Criterion {}

    /** The engagement is the identity's primary one (ID-3). */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "primary"),
            requiredProperties = "type")
    record Primary() implements Criterion {}

    /**
     * How many days the engagement lasts, its first and last included; one that is open at either end lasts for ever.
     *
     * @param minDays at least so many; null for no limit
     * @param maxDays at most so many; null for no limit
     */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "length"),
            requiredProperties = "type")
    record Length(
            @Min(1) @Max(100_000) @Nullable Integer minDays,
            @Min(1) @Max(100_000) @Nullable Integer maxDays) implements Criterion {}

    /**
     * When the engagement starts and ends; an open start is before every date, an open end after every date.
     *
     * @param startFrom its first day is this one or later; null for no limit
     * @param startTo its first day is this one or earlier; null for no limit
     * @param endFrom its last day is this one or later; null for no limit
     * @param endTo its last day is this one or earlier; null for no limit
     */
    @Schema(
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "dates"),
            requiredProperties = "type")
    record Dates(
            @Nullable LocalDate startFrom,
            @Nullable LocalDate startTo,
            @Nullable LocalDate endFrom,
            @Nullable LocalDate endTo)
            implements Criterion {}
}
