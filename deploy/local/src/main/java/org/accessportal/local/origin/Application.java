package org.accessportal.local.origin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built files of the browser application; a path of one of its pages gets the application itself. */
final class Application {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Path folder;

    Application(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    void addTo(Router router) {
        router.route("/assets/*").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> {
            // Their names change with their contents.
            context.addHeadersEndHandler(ignored -> {
                if (context.response().getStatusCode() == 200) {
                    context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOREVER);
                }
            });
            context.next();
        });
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                        .setCachingEnabled(false)
                        .setIndexPage("index.html")
                        .setDirectoryListing(false)
                        .setIncludeHidden(false));
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::page);
    }

    private void page(RoutingContext context) {
        Path index = folder.resolve("index.html");
        boolean isPage = !context.normalizedPath().substring(1).contains(".")
                && !context.normalizedPath().startsWith("/assets/");
        if (isPage && Files.exists(index)) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .sendFile(index.toString());
        } else {
            context.next();
        }
    }
}
