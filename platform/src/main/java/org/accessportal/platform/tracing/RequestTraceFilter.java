package org.accessportal.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a trace with each request. It holds the method, the route with its parameters' names and the status: never the
 * path, the query, the body, headers or who asks (ID-9).
 */
final class RequestTraceFilter {

    private static final String STEP = RequestTraceFilter.class.getName();
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    /** What the conventions call a method that they do not know: it could be any text. */
    private static final String OTHER_METHOD = "_OTHER";

    private final Traces traces;

    RequestTraceFilter(Traces traces) {
        this.traces = traces;
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    void begin(ContainerRequestContext request) {
        String method = method(request);
        Step step = traces.request(method.equals(OTHER_METHOD) ? "HTTP" : method);
        step.span().setAttribute(METHOD, method);
        request.setProperty(STEP, step);
    }

    @ServerRequestFilter(priority = 0)
    void matched(ContainerRequestContext request, ResourceInfo operation) {
        Span span = of(request).span();
        if (span.isRecording()) {
            String route = route(operation);
            span.setAttribute(ROUTE, route).updateName(method(request) + " " + route);
        }
    }

    /** The last one to see the answer. */
    @ServerResponseFilter(priority = 0)
    void end(ContainerRequestContext request, ContainerResponseContext response) {
        Step step = of(request);
        step.span().setAttribute(STATUS, response.getStatus());
        if (response.getStatus() >= 500) {
            step.failed(Integer.toString(response.getStatus()));
        }
        step.close();
        request.removeProperty(STEP);
    }

    private static Step of(ContainerRequestContext request) {
        return request.getProperty(STEP) instanceof Step step ? step : Step.UNTRACED;
    }

    private static String method(ContainerRequestContext request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : OTHER_METHOD;
    }

    /** For example {@code /order/v1/lines/{id}}. */
    private static String route(ResourceInfo operation) {
        return "/"
                + (path(operation.getResourceClass().getAnnotation(Path.class)) + "/"
                                + path(operation.getResourceMethod().getAnnotation(Path.class)))
                        .replaceAll("/{2,}", "/")
                        .replaceAll("^/|/$", "");
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
