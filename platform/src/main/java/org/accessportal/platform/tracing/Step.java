package org.accessportal.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;

/**
 * A step of a trace, under way on this thread until it is closed; what is caused meanwhile belongs to it. Where nobody
 * follows, it is nothing.
 */
public final class Step implements AutoCloseable {

    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    static final Step UNTRACED = new Step(Span.getInvalid(), Scope.noop());

    private final Span span;
    private final Scope scope;

    private Step(Span span, Scope scope) {
        this.span = span;
        this.scope = scope;
    }

    @SuppressWarnings("MustBeClosedChecker") // closed with the step
    static Step underWay(Span span) {
        return new Step(span, span.makeCurrent());
    }

    /** It failed. The kind of failure is noted and nothing else: messages may name people (ID-9). */
    public void failed(Throwable cause) {
        failed(cause.getClass().getName());
    }

    void failed(String kind) {
        span.setAttribute(ERROR_TYPE, kind).setStatus(StatusCode.ERROR);
    }

    Span span() {
        return span;
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}
