package org.accessportal.local.origin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accessportal.local.cards.CardSignIn;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.pages.Pages;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;
import org.jspecify.annotations.Nullable;

/**
 * The page that stands in for a card reader: one card per persona, and a click shows it to the identity service. It
 * exists in the local run only, and answers nobody but this machine's own pages.
 */
final class CardChooser {

    private static final String PATH = "/local/cards";
    private static final String FILES = "/local/";
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final int LARGEST_FORM = 4096;

    private final LocalRun run;
    private final CardSignIn signIn;
    private final Pages pages = new Pages(CardChooser.class);

    CardChooser(LocalRun run) {
        this.run = run;
        this.signIn = new CardSignIn(run);
    }

    void addTo(Router router) {
        router.get(PATH).handler(context -> show(context, state(context), 200, ""));
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM))
                .handler(this::requireOwnPage)
                .blockingHandler(this::choose, false);
        pages.serveFiles(router, FILES, Map.of());
    }

    private void requireOwnPage(RoutingContext context) {
        HttpServerRequest request = context.request();
        String peer = Objects.toString(request.remoteAddress().hostAddress(), "");
        boolean fromHere = peer.startsWith("127.") || peer.equals("0:0:0:0:0:0:0:1") || peer.equals("::1");
        if (fromHere && run.ports().address().equals(request.getHeader(HttpHeaders.ORIGIN))) {
            context.next();
        } else {
            context.fail(403);
        }
    }

    private void choose(RoutingContext context) {
        String state = state(context);
        Optional<Persona> chosen = personas().stream()
                .filter(persona -> persona.key().equals(context.request().getFormAttribute("persona")))
                .findFirst();
        if (state == null || chosen.isEmpty()) {
            context.fail(400);
            return;
        }
        try {
            CardSignIn.Answer answer = signIn.present(state, chosen.get());
            if (answer.completion().isPresent()) {
                send(context, answer.completion().get().toString());
            } else if (answer.isHolderBlocked()) {
                send(context, run.ports().address() + "/?signIn=blocked");
            } else {
                show(context, state, 403, "refused");
            }
        } catch (IOException e) {
            show(context, state, 503, "away");
        } catch (GeneralSecurityException e) {
            context.fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.fail(503);
        }
    }

    private static void send(RoutingContext context, String address) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private void show(RoutingContext context, @Nullable String state, int status, String notice) {
        Map<String, Object> data = new HashMap<>();
        data.put("files", FILES);
        data.put("otherLanguageLink", PATH + "?state=" + Objects.toString(state, "") + "&lang=");
        data.put("state", Objects.toString(state, ""));
        data.put("notice", notice);
        data.put(
                "groups",
                personas().stream()
                        .collect(Collectors.groupingBy(
                                Persona::organizationName, LinkedHashMap::new, Collectors.toList()))
                        .entrySet());
        // Under the stricter policy of the other pages, the browser would send the form without its origin.
        context.response().setStatusCode(status).putHeader("Referrer-Policy", "same-origin");
        pages.show(context, "cards.html", data);
    }

    private List<Persona> personas() {
        try {
            return PersonaFile.read(run.data().personas());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static @Nullable String state(RoutingContext context) {
        String given = context.request().getParam("state");
        if (given == null) {
            given = context.request().getFormAttribute("state");
        }
        return given != null && STATE.matcher(given).matches() ? given : null;
    }
}
