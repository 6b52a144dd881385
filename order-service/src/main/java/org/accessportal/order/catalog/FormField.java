package org.accessportal.order.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field of a resource's form (OR-3); browser and server check by the same definition.
 *
 * @param name unique in the form
 * @param help shown with the field; null: nothing
 * @param required an answer is demanded, where the field is asked for at all
 * @param options of CHOICE
 * @param pattern what a TEXT must match, as a regular expression that browser and server understand alike
 * @param when the field is asked for only then; null: always
 * @param remembered the next order starts with what the sender wrote last (OR-4)
 * @param unique no two people may have the same answer: a key's number (AT-1)
 */
public record FormField(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}") String name,
        @NotNull Type type,
        @NotNull @Valid Localized label,
        @Valid @Nullable Localized help,
        boolean required,
        @Size(max = 200) @Nullable List<@NotNull @Valid Option> options,
        @Size(max = 200) @Nullable String pattern,
        @Valid @Nullable Condition when,
        boolean remembered,
        boolean unique) {

    /** Whether the value is one of those that the field lets people choose from; never so where they write freely. */
    public boolean offers(String value) {
        return switch (type) {
            case CHOICE ->
                options != null && options.stream().map(Option::value).anyMatch(value::equals);
            case UNITS -> isId(value);
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case TEXT, MULTILINE, NUMBER, MAIL -> false;
        };
    }

    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What is written in a field. Every answer is text: yes and no are {@code true} and {@code false}, units ids. */
    public enum Type {
        TEXT,
        MULTILINE,
        CHOICE,
        /** One or more units, by id. */
        UNITS,
        NUMBER,
        BOOLEAN,
        MAIL
    }

    /**
     * One of the answers to choose from.
     *
     * @param priceOnce what choosing it costs besides, in öre; a choice that costs is attested (AP-2, AT-1)
     */
    public record Option(
            @NotNull @Pattern(regexp = ResourceRequest.CODE) String value,
            @NotNull @Valid Localized label,
            @Min(0) @Max(100_000_000) long priceOnce) {}

    /** Another field's answer that makes this one asked for. */
    public record Condition(
            @NotNull String field, @NotNull @Size(max = 200) String equals) {}
}
