package org.accessportal.platform.testing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** In place of a collector: keeps every span as soon as it ends. A test that looks at spans makes a bean of it. */
public abstract class CollectedSpans implements SpanProcessor {

    /** Traces are on, and sent nowhere. */
    public static final Map<String, String> SETTINGS =
            Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");

    /** Those settings, beside those that a test has otherwise. */
    public static Map<String, String> beside(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(SETTINGS);
        return all;
    }

    private final Queue<SpanData> ended = new ConcurrentLinkedQueue<>();

    /** What has ended since {@link #forget}, the first that ended first. */
    public List<SpanData> ended() {
        return List.copyOf(ended);
    }

    /** Those of that name. */
    public List<SpanData> ended(String name) {
        return ended.stream().filter(span -> span.getName().equals(name)).toList();
    }

    /** Begins anew. */
    public void forget() {
        ended.clear();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
