package org.accessportal.platform.rest;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accessportal.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in an address after the question mark; a value of the wrong type is refused with the parameter's
 * name (400), where the framework would say that there is nothing at the address, or take "yes" for false.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    /** A plain boolean has a default of its own: what the framework would give instead is no boolean. */
    private static final Kind TRUTH = new Kind("true or false", QueryParameters::truth);

    private static final Kind NUMBER = new Kind("a whole number", Integer::valueOf);

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            int.class, NUMBER,
            Integer.class, NUMBER,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            UUID.class, new Kind("an id (UUID)", UUID::fromString),
            LocalDate.class, new Kind("a date (YYYY-MM-DD)", LocalDate::parse));

    @Override
    @SuppressWarnings("unchecked") // a kind stands under the type that it reads
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Kind kind = type.isEnum() ? oneOf(type.getEnumConstants()) : KINDS.get(type);
        return kind == null
                ? null
                : (ParamConverter<T>) Stream.of(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(each -> new Converter(((QueryParam) each).value(), kind))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * What values of a type look like, and how they are read.
     *
     * @param words what a value must be
     * @param reader throws when it is not
     */
    private record Kind(String words, Function<String, Object> reader) {}

    private record Converter(String name, Kind kind) implements ParamConverter<Object> {

        @Override
        public @Nullable Object fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return kind.reader().apply(text);
            } catch (RuntimeException e) {
                throw CommonProblem.MALFORMED_REQUEST.at(name, "type", "Must be " + kind.words());
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }

    private static Kind oneOf(Object[] constants) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object constant : constants) {
            named.put(((Enum<?>) constant).name(), constant);
        }
        return new Kind("one of " + String.join(", ", named.keySet()), text -> requireNonNull(named.get(text)));
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
