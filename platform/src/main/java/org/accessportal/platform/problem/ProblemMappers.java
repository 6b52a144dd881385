package org.accessportal.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.micrometer.core.instrument.Metrics;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.messaging.TransientFailure;
import org.accessportal.platform.tracing.Traces;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every exception into a problem answer; what nobody expected becomes 500 with a trace id and nothing else. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final int RETRY_AFTER_SECONDS = 5;

    private final PlatformSettings settings;
    private final Traces traces;

    ProblemMappers(PlatformSettings settings, Traces traces) {
        this.settings = settings;
        this.traces = traces;
    }

    @ServerExceptionMapper
    Response refusal(Problem problem) {
        return answer(problem.type(), problem.getMessage(), null, problem.violations());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .toList();
        return answer(CommonProblem.INVALID_REQUEST, null, null, violations);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed) {
        return answer(CommonProblem.MALFORMED_REQUEST, null, null, List.of(violation(malformed)));
    }

    /** Of its own, because the framework has a mapper for just this one. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return malformed(mismatched);
    }

    @ServerExceptionMapper({
        io.quarkus.security.UnauthorizedException.class,
        io.quarkus.security.AuthenticationFailedException.class
    })
    Response notSignedIn() {
        return answer(CommonProblem.NOT_SIGNED_IN, null, null, List.of());
    }

    @ServerExceptionMapper(io.quarkus.security.ForbiddenException.class)
    Response forbidden() {
        return answer(CommonProblem.FORBIDDEN, null, null, List.of());
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        if (e.getCause() instanceof Problem problem) {
            return refusal(problem); // a parameter that could not be read
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        CommonProblem type = e instanceof NotSupportedException
                ? CommonProblem.UNSUPPORTED_MEDIA_TYPE
                : CommonProblem.ofStatus(status);
        return answer(type, null, null, List.of());
    }

    @ServerExceptionMapper(priority = Integer.MAX_VALUE)
    Response unexpected(RuntimeException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return refusal(problem);
            }
        }
        if (TransientFailure.is(e)) {
            LOG.warnf("Something that is needed is away: %s", e.toString());
            return answer(CommonProblem.TEMPORARILY_UNAVAILABLE, null, null, List.of());
        }
        String trace = Objects.requireNonNullElseGet(traces.traceId(), ProblemMappers::numberOfItsOwn);
        LOG.errorf(e, "Unexpected failure %s", trace);
        return answer(CommonProblem.INTERNAL_ERROR, null, "trace:" + trace, List.of());
    }

    /** Written as a trace's, for when there are no traces. */
    private static String numberOfItsOwn() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private Response answer(
            ProblemType type, @Nullable String detail, @Nullable String instance, List<Violation> violations) {
        Metrics.counter("portal.refusals", "problem", type.slug()).increment();
        var view = new ProblemView(
                settings.origin() + "/problems/" + type.slug(),
                type.title(),
                type.status(),
                detail,
                instance,
                violations);
        var response = Response.status(type.status()).type(PROBLEM_JSON).entity(view);
        if (type.status() == 503 || type.status() == 429) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
                .type(MediaType.valueOf(PROBLEM_JSON))
                .build();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(fieldOf(violation.getPropertyPath()), rule, violation.getMessage());
    }

    /** The path without the method and parameter that the framework puts first. */
    private static String fieldOf(Path path) {
        String field = path.toString();
        int parameters = 0;
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, PARAMETER -> parameters++;
                default -> {
                    return field.split("\\.", parameters + 1)[parameters];
                }
            }
        }
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static Violation violation(JsonProcessingException malformed) {
        if (malformed instanceof UnrecognizedPropertyException unknown) {
            return new Violation(pathOf(unknown), "known-field", "There is no such field");
        }
        if (malformed instanceof JsonMappingException mapping) {
            return new Violation(pathOf(mapping), "type", "The value is of the wrong type");
        }
        return new Violation("", "json", "The body is not JSON");
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
