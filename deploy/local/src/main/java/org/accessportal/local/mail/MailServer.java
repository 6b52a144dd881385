package org.accessportal.local.mail;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.ProcessStart;
import org.accessportal.local.pages.WebProcess;
import org.accessportal.local.purchasing.PurchasingSystem;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The process of the mail server: receives by SMTP, shows on the mailbox page. The page of the purchasing system lies
 * beside it, which spares a process.
 */
public final class MailServer implements AutoCloseable {

    private final SMTPServer smtp;
    private final Vertx vertx;

    private MailServer(SMTPServer smtp, Vertx vertx) {
        this.smtp = smtp;
        this.vertx = vertx;
    }

    public static void main(String[] arguments) {
        ProcessStart.with(
                Level.WARNING, () -> ProcessStart.atEnd(start(LocalRun.fromArguments(arguments), Clock.systemUTC())));
    }

    static MailServer start(LocalRun run, Clock clock) throws IOException, ExecutionException, InterruptedException {
        MailStore store = MailStore.open(run.data().mail(), clock);
        SMTPServer smtp = SmtpSink.on(run.ports().smtp(), store);
        smtp.start();
        Vertx vertx = WebProcess.vertx();
        int port = run.ports().mailbox();
        Router router = Router.router(vertx);
        router.route().handler(context -> WebProcess.requireOwnName(context, port));
        new PurchasingSystem(run, clock).addTo(router);
        new Mailbox(store).addTo(router);
        HttpServer web = vertx.createHttpServer(WebProcess.server(port)).requestHandler(router);
        web.listen().toCompletionStage().toCompletableFuture().get();
        return new MailServer(smtp, vertx);
    }

    @Override
    public void close() {
        smtp.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
