package org.accessportal.local.pages;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** How the local run's web servers are set up: small, on this machine only, under one name. */
public final class WebProcess {

    private static final int MISDIRECTED = 421;

    private WebProcess() {}

    public static Vertx vertx() {
        return Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(4)
                .setInternalBlockingPoolSize(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    }

    public static HttpServerOptions server(int port) {
        return new HttpServerOptions().setHost("127.0.0.1").setPort(port).setHttp2ClearTextEnabled(false);
    }

    /**
     * Lets nobody in who came by another name than {@code localhost:port}: a foreign name that resolves to this machine
     * would make a foreign page one of ours in the browser's eyes.
     */
    public static void requireOwnName(RoutingContext context, int port) {
        String host = context.request().getHeader("Host");
        if (host != null && host.toLowerCase(Locale.ROOT).equals("localhost:" + port)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(MISDIRECTED)
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("Use http://localhost:" + port + "\n");
        }
    }
}
