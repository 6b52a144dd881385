package org.accessportal.bench.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.accessportal.local.sample.RefusedException;

/** The requests of the pages that show something. */
final class Reads {

    private static final String PAGE = "limit=50&offset=0";
    private static final String WHOLE = "limit=200&offset=0";
    private static final List<String> SEARCHES = List.of("bench", "vård", "journal", "e");

    private Reads() {}

    /** Mina beställningar: what is under way, and every other time what is over. */
    static void mine(Desk manager, int request) throws IOException, InterruptedException, RefusedException {
        manager.pageOfLines("/order/v1/lines?scope=MINE&open=" + (request % 2 == 0) + "&" + PAGE);
    }

    static void approvals(Desk owner) throws IOException, InterruptedException, RefusedException {
        owner.page("/order/v1/approvals?kind=LINE_MANAGER&kind=RESOURCE_OWNER&kind=SECOND_PAIR_OF_EYES&" + PAGE);
    }

    static void tasks(Desk fulfiller) throws IOException, InterruptedException, RefusedException {
        fulfiller.page("/order/v1/tasks?state=NEW&state=ASSIGNED&" + PAGE);
    }

    /** Whom one may order for, all at once as far as they are few. */
    static void recipients(Desk manager) throws IOException, InterruptedException, RefusedException {
        manager.page("/order/v1/recipients?" + WHOLE);
    }

    /** The whole catalogue, as the page of an order asks for it, and every other time a search in it. */
    static void catalogue(Desk anybody, int request) throws IOException, InterruptedException, RefusedException {
        String search = URLEncoder.encode(SEARCHES.get(request / 2 % SEARCHES.size()), UTF_8);
        anybody.get("/order/v1/resources?" + (request % 2 == 0 ? WHOLE : "search=" + search + "&" + PAGE));
    }

    static void line(Desk manager, int request) throws IOException, InterruptedException, RefusedException {
        List<String> lines = manager.lines();
        manager.get("/order/v1/lines/" + lines.get(request % lines.size()));
    }

    /** The names of whom the last page showed. */
    static void names(Desk anybody) throws IOException, InterruptedException, RefusedException {
        anybody.post("/identity/v1/identities/names", Map.of("ids", anybody.people()));
    }
}
