package org.accessportal.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Follows what a request causes as one trace, whatever topics and queues lie in between: whoever keeps something for
 * later keeps {@link #traceparent()} beside it, and whoever takes it up follows that.
 *
 * <p>Only requests begin traces. What none of them caused is not followed, and a batch is one step however much is in
 * it. Spans hold what is written in this package and nothing else: no ids, addresses, parameters or messages (ID-9).
 */
@ApplicationScoped
public class Traces {

    /** So many other causes a step names beside the first; what a step costs has a bound. */
    static final int MOST_LINKS = 32;

    private static final AttributeKey<String> MESSAGING_SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<Long> MESSAGES = AttributeKey.longKey("messaging.batch.message_count");
    private static final String SAMPLED = "01";
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-" + SAMPLED);

    private final Tracer tracer;

    /** An SDK that is disabled still measures, and only sends nothing: where traces are off it is not asked. */
    Traces(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.tracer = off ? TracerProvider.noop().get("portal") : tracer;
    }

    /** The step under way, as W3C Trace Context writes it (55 characters); null when nobody follows it. */
    public @Nullable String traceparent() {
        SpanContext step = Span.current().getSpanContext();
        return step.isSampled() ? "00-" + step.getTraceId() + "-" + step.getSpanId() + "-" + SAMPLED : null;
    }

    /** The id of the trace of the request under way (32 hexadecimal digits), also of one that is not kept; null when off. */
    public @Nullable String traceId() {
        SpanContext step = Span.current().getSpanContext();
        return step.isValid() ? step.getTraceId() : null;
    }

    /**
     * Begins a step that belongs to the first of its causes and links to the others; without a cause nothing begins.
     *
     * @param name what is done; no word of whom it is done for
     * @param causes each a traceparent, or null for what nobody follows
     */
    public Step follow(String name, Collection<@Nullable String> causes) {
        return begin(name, SpanKind.INTERNAL, causes);
    }

    /**
     * Begins the step of taking in events of a topic.
     *
     * @param events how many there are
     * @param causes as for {@link #follow}
     */
    public Step reading(String topic, int events, Collection<@Nullable String> causes) {
        Step step = begin("process " + topic, SpanKind.CONSUMER, causes);
        step.span()
                .setAttribute(MESSAGING_SYSTEM, "kafka")
                .setAttribute(DESTINATION, topic)
                .setAttribute(MESSAGES, events);
        return step;
    }

    /** Begins a trace of its own: a request, whatever its caller says of traces. */
    Step request(String method) {
        Span span = tracer.spanBuilder(method)
                .setSpanKind(SpanKind.SERVER)
                .setNoParent()
                .startSpan();
        return span.getSpanContext().isValid() ? Step.underWay(span) : Step.UNTRACED;
    }

    private Step begin(String name, SpanKind kind, Collection<@Nullable String> causes) {
        List<SpanContext> followed = causes.stream()
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_LINKS + 1L)
                .map(Traces::parse)
                .filter(SpanContext::isValid)
                .toList();
        if (followed.isEmpty()) {
            return Step.UNTRACED;
        }
        SpanBuilder span = tracer.spanBuilder(name)
                .setSpanKind(kind)
                .setParent(Context.root().with(Span.wrap(followed.getFirst())));
        followed.stream().skip(1).forEach(span::addLink);
        Span begun = span.startSpan();
        // traces that were on when this was written may be off now
        return begun.isRecording() ? Step.underWay(begun) : Step.UNTRACED;
    }

    private static SpanContext parse(String traceparent) {
        Matcher parts = TRACEPARENT.matcher(traceparent);
        return parts.matches()
                ? SpanContext.createFromRemoteParent(
                        parts.group(1), parts.group(2), TraceFlags.getSampled(), TraceState.getDefault())
                : SpanContext.getInvalid();
    }
}
