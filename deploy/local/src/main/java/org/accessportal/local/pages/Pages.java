package org.accessportal.local.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Renders the pages of one feature from the templates and texts beside its classes. */
public final class Pages {

    private static final String STYLE = "pages.css";

    private final Class<?> feature;
    private final Engine engine;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, Object>> texts = new EnumMap<>(Language.class);

    public Pages(Class<?> feature) {
        this.feature = feature;
        this.engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        engine.putTemplate("frame", parse(Pages.class, "frame.html"));
        for (Language language : Language.values()) {
            texts.put(language, texts(language));
        }
    }

    /** Answers with the page; the template sees the data, the texts as {@code t}, and the language. */
    public void show(RoutingContext context, String template, Map<String, Object> data) {
        Language language = Language.of(context);
        Map<String, Object> all = new HashMap<>(data);
        all.put("t", texts.getOrDefault(language, Map.of()));
        all.put("language", language.code());
        all.put("otherLanguage", language.other().code());
        String page = templates
                .computeIfAbsent(template, name -> parse(feature, name))
                .instance()
                .data(all)
                .render();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .end(page);
    }

    /** Serves the look of the pages, and the named files of the feature, below the path. */
    public void serveFiles(Router router, String path, Map<String, String> typeByFile) {
        serveFile(router, path + STYLE, Pages.class, "text/css");
        typeByFile.forEach((file, type) -> serveFile(router, path + file, feature, type));
    }

    private static void serveFile(Router router, String path, Class<?> owner, String type) {
        String text = read(owner, path.substring(path.lastIndexOf('/') + 1));
        router.get(path)
                .handler(context -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .end(text));
    }

    private Template parse(Class<?> owner, String file) {
        return engine.parse(read(owner, file), Variant.forContentType(Variant.TEXT_HTML));
    }

    private Map<String, Object> texts(Language language) {
        var properties = new Properties();
        String file = "texts_" + language.code() + ".properties";
        try (InputStream in = feature.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(require(in, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> result = new HashMap<>();
        properties.forEach((key, value) -> result.put(key.toString(), value));
        return result;
    }

    private static String read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            return new String(require(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream require(@Nullable InputStream in, String file) throws IOException {
        if (in == null) {
            throw new IOException("Missing on the class path: " + file);
        }
        return in;
    }
}
