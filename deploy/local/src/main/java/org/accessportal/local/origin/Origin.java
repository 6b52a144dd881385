package org.accessportal.local.origin;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.ProcessStart;
import org.accessportal.local.pages.SecurityHeaders;
import org.accessportal.local.pages.WebProcess;

/** The process of the origin: the application, the services and the card chooser at one address. */
public final class Origin implements AutoCloseable {

    /** What the portal's pages may load, and from where: from the portal itself, and nothing written into the page. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    private final Vertx vertx;

    private Origin(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Takes, after what every process takes, the folder of the built application. */
    public static void main(String[] arguments) {
        LocalRun run = LocalRun.fromArguments(Arrays.copyOf(arguments, LocalRun.ARGUMENTS));
        ProcessStart.with(Level.WARNING, () -> ProcessStart.atEnd(start(run, Path.of(arguments[LocalRun.ARGUMENTS]))));
    }

    static Origin start(LocalRun run, Path application) throws ExecutionException, InterruptedException {
        Vertx vertx = WebProcess.vertx();
        Router router = Router.router(vertx);
        int port = run.ports().origin();
        router.route().handler(context -> WebProcess.requireOwnName(context, port));
        var turns = new Turns(vertx, run.ports());
        ServiceProxy.addTo(router, vertx, run.ports(), turns);
        if (run.ports().replicas() > 1) {
            CardPassage.open(vertx, run.ports(), turns);
        }
        router.route().handler(context -> {
            SecurityHeaders.addTo(context.response().headers(), CONTENT_SECURITY_POLICY);
            context.next();
        });
        new CardChooser(run).addTo(router);
        new Application(application).addTo(router);
        vertx.createHttpServer(WebProcess.server(port))
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return new Origin(vertx);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
