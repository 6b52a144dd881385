package org.accessportal.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accessportal.local.pages.Pages;
import org.accessportal.local.pages.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** The mailbox page: the received mails by recipient, newest first, for people and (as JSON) for tests. */
final class Mailbox {

    private static final int SHOWN = 200;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;"
            + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    // A mail's own markup gets a document without any rights; its links open in a new tab.
    private static final String LETTER_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox;"
            + " default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final MailStore store;
    private final Pages pages = new Pages(Mailbox.class);

    Mailbox(MailStore store) {
        this.store = store;
    }

    void addTo(Router router) {
        router.route().handler(context -> {
            SecurityHeaders.addTo(context.response().headers(), POLICY);
            context.next();
        });
        router.get("/").handler(this::list);
        router.get("/mail/:id").handler(this::open);
        router.get("/mail/:id/html").blockingHandler(this::markup, false);
        router.get("/mails").handler(this::listForTests);
        router.get("/mails/:id").handler(this::raw);
        pages.serveFiles(router, "/", Map.of("mailbox.js", "text/javascript"));
    }

    private void list(RoutingContext context) {
        String recipient = recipient(context);
        Map<String, Object> data = new HashMap<>();
        data.put("files", "/");
        data.put("otherLanguageLink", link(recipient));
        data.put("recipient", Objects.requireNonNullElse(recipient, ""));
        data.put("mails", store.list(recipient, SHOWN));
        pages.show(context, "list.html", data);
    }

    private void open(RoutingContext context) {
        mail(context).ifPresent(mail -> {
            try {
                Letter letter = Letter.of(store.message(mail));
                Map<String, Object> data = new HashMap<>();
                data.put("files", "/");
                data.put("otherLanguageLink", "?lang=");
                data.put("mail", mail);
                data.put("recipients", Arrays.asList(mail.to().split(", ", -1)));
                data.put("pieces", letter.pieces());
                data.put("hasHtml", letter.html() != null);
                pages.show(context, "letter.html", data);
            } catch (IOException | MessagingException e) {
                context.fail(e);
            }
        });
    }

    private void markup(RoutingContext context) {
        mail(context).ifPresent(mail -> {
            try {
                String html = Letter.of(store.message(mail)).html();
                SecurityHeaders.addTo(context.response().headers(), LETTER_POLICY);
                context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .end("<base target=\"_blank\">" + Objects.requireNonNullElse(html, ""));
            } catch (IOException | MessagingException e) {
                context.fail(e);
            }
        });
    }

    private void listForTests(RoutingContext context) {
        List<StoredMail> found = store.list(recipient(context), Integer.MAX_VALUE);
        var answer = new JsonArray();
        for (StoredMail mail : found) {
            answer.add(new JsonObject()
                    .put("id", mail.id())
                    .put("messageId", mail.messageId())
                    .put("to", mail.to())
                    .put("subject", mail.subject())
                    .put("date", mail.date().toString()));
        }
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        context.json(answer);
    }

    private void raw(RoutingContext context) {
        mail(context)
                .ifPresent(mail -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "message/rfc822")
                        .sendFile(store.file(mail).toString()));
    }

    private Optional<StoredMail> mail(RoutingContext context) {
        Optional<StoredMail> mail = store.find(context.pathParam("id"));
        if (mail.isEmpty()) {
            context.fail(404);
        }
        return mail;
    }

    private static @Nullable String recipient(RoutingContext context) {
        String recipient = context.request().getParam("to");
        return recipient == null || recipient.isBlank() ? null : recipient.strip();
    }

    private static String link(@Nullable String recipient) {
        if (recipient == null) {
            return "?lang=";
        }
        return "?to=" + URLEncoder.encode(recipient, UTF_8) + "&lang=";
    }
}
