package org.accessportal.bench.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.accessportal.local.sample.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The requests that change something, and the drafts on their way: each is made, opened, changed and checked, and sent.
 * Two requests never concern the same draft or step at once, so that none is refused for another's sake.
 */
final class Writes {

    private static final String ORDERS = "/order/v1/orders";
    private static final String STEPS = "/order/v1/approvals";
    private static final int PAGE = 500;
    private static final long SEED = 1;

    /** A saved draft; its version is what a change must name. */
    private record Draft(Wish wish, String id, String etag) {}

    /** A draft that has not been opened since it was made. */
    private record Made(Wish wish, String id) {}

    private record Step(Desk owner, String id) {}

    private final Map<String, Desk> desks;
    private final Queue<Wish> wishes;
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();

    Writes(Map<String, Desk> desks, List<Wish> wishes) {
        this.desks = desks;
        this.wishes = new ConcurrentLinkedQueue<>(wishes);
    }

    /** Makes drafts to begin with, and reads what awaits the owners. */
    void prepare(int number) throws IOException, InterruptedException, RefusedException {
        for (int i = 0; i < number; i++) {
            draft();
            open();
        }
        List<Step> found = new ArrayList<>();
        for (String key : Cast.OWNERS) {
            Desk owner = desk(key);
            JsonNode page = owner.page(STEPS + "?limit=" + PAGE);
            for (int offset = PAGE; !page.isEmpty(); offset += PAGE) {
                page.findValuesAsText("stepId").forEach(id -> found.add(new Step(owner, id)));
                page = owner.page(STEPS + "?limit=" + PAGE + "&offset=" + offset);
            }
        }
        Collections.shuffle(found, new Random(SEED)); // they work side by side
        steps.addAll(found);
    }

    private Desk desk(String key) {
        return taken(desks.get(key));
    }

    private static <T> T taken(@Nullable T next) {
        if (next == null) {
            throw new NoSuchElementException("Too little was prepared");
        }
        return next;
    }

    void draft() throws IOException, InterruptedException, RefusedException {
        Wish wish = taken(wishes.poll());
        JsonNode draft = Desk.body(desk(wish.sender()).post(ORDERS, wish.order(false)));
        made.add(new Made(wish, draft.path("id").asText()));
    }

    /** Opens the draft that has waited longest for it, or another one again. */
    void open() throws IOException, InterruptedException, RefusedException {
        Made next = made.poll();
        if (next == null) {
            Draft again = taken(drafts.poll());
            next = new Made(again.wish(), again.id());
        }
        HttpResponse<String> opened = desk(next.wish().sender()).get(ORDERS + "/" + next.id());
        drafts.add(new Draft(next.wish(), next.id(), etag(opened)));
    }

    private static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    void check() throws IOException, InterruptedException, RefusedException {
        Draft draft = taken(drafts.poll());
        desk(draft.wish().sender()).post(ORDERS + "/" + draft.id() + "/check", Map.of());
        drafts.add(draft);
    }

    void change(int request) throws IOException, InterruptedException, RefusedException {
        Draft draft = taken(drafts.poll());
        Wish wish = draft.wish();
        HttpResponse<String> changed =
                desk(wish.sender()).put(ORDERS + "/" + draft.id(), wish.order(request % 2 == 0), draft.etag());
        drafts.add(new Draft(wish, draft.id(), etag(changed)));
    }

    void send() throws IOException, InterruptedException, RefusedException {
        Draft draft = taken(drafts.poll());
        desk(draft.wish().sender()).post(ORDERS + "/" + draft.id() + "/sending", Map.of());
    }

    void decide() throws IOException, InterruptedException, RefusedException {
        Step step = taken(steps.poll());
        step.owner().post(STEPS + "/" + step.id() + "/decision", Map.of("decision", "APPROVED"));
    }

    /** An owner asks whoever sent it. */
    void message() throws IOException, InterruptedException, RefusedException {
        Step step = taken(steps.poll());
        step.owner().post(STEPS + "/" + step.id() + "/question", Map.of("text", "Hur länge behövs det?"));
        steps.add(step);
    }
}
