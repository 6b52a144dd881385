package org.accessportal.bench.orders;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accessportal.bench.load.OpenLoop;
import org.accessportal.bench.load.Reply;
import org.accessportal.bench.load.Schedule;
import org.accessportal.bench.load.Timed;
import org.accessportal.local.sample.RefusedException;

/** The sample region's people at their pages, all at once, as many requests a second as they are asked for. */
public final class Load {

    private static final int CONNECTIONS = 64;
    /** More than can be under way at once, so that there is always a draft that nobody has at hand. */
    private static final int DRAFTS = 2 * CONNECTIONS;

    private final Cast cast;
    private final List<Kind> hundred = Kind.hundred();
    private final Map<String, Desk> desks = new HashMap<>();

    public Load(Cast cast) {
        this.cast = cast;
    }

    /** How many steps must await the owners before the requests of both schedules. */
    public static int stepsFor(Schedule warmUp, Schedule measured) {
        return CONNECTIONS + Kind.DECIDE.of(warmUp.number()) + Kind.DECIDE.of(measured.number());
    }

    /**
     * Sends the requests of both schedules, one after the other; returns what became of the second's.
     *
     * @param warmUp until the services know their way
     */
    public List<Timed> carryOut(Schedule warmUp, Schedule measured)
            throws IOException, InterruptedException, RefusedException {
        List<Wish> wishes = cast.wishes(DRAFTS + Kind.DRAFT.of(warmUp.number()) + Kind.DRAFT.of(measured.number()));
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            for (String key : Stream.of(Cast.MANAGERS, Cast.OWNERS, List.of(Cast.FULFILLER))
                    .flatMap(List::stream)
                    .toList()) {
                desks.put(key, new Desk(client, cast.signIn(key)));
            }
            var writes = new Writes(desks, wishes);
            writes.prepare(DRAFTS);
            openPages();
            OpenLoop.run(warmUp, CONNECTIONS, request -> ask(writes, request));
            return OpenLoop.run(measured, CONNECTIONS, request -> ask(writes, request));
        }
    }

    /** Everybody has a page before them. */
    private void openPages() throws IOException, InterruptedException, RefusedException {
        for (int manager = 0; manager < Cast.MANAGERS.size(); manager++) {
            Reads.mine(desk(Cast.MANAGERS, manager), 0);
        }
        Reads.tasks(desk(List.of(Cast.FULFILLER), 0));
    }

    private Desk desk(List<String> keys, int request) {
        // one round of a hundred later it is somebody else's turn to ask the same
        String key = keys.get((request + request / hundred.size()) % keys.size());
        Desk desk = desks.get(key);
        if (desk == null) {
            throw new IllegalStateException(key + " has no desk");
        }
        return desk;
    }

    private Reply ask(Writes writes, int request) throws InterruptedException {
        Kind kind = hundred.get(request % hundred.size());
        try {
            carryOut(kind, writes, request);
            return new Reply(kind.name(), kind.isWrite(), null);
        } catch (IOException | RefusedException | RuntimeException e) {
            return new Reply(kind.name(), kind.isWrite(), kind + ": " + e.getMessage());
        }
    }

    private void carryOut(Kind kind, Writes writes, int request)
            throws IOException, InterruptedException, RefusedException {
        switch (kind) {
            case MINE -> Reads.mine(desk(Cast.MANAGERS, request), request);
            case APPROVALS -> Reads.approvals(desk(Cast.OWNERS, request));
            case TASKS -> Reads.tasks(desk(List.of(Cast.FULFILLER), request));
            case RECIPIENTS -> Reads.recipients(desk(Cast.MANAGERS, request));
            case CATALOGUE -> Reads.catalogue(desk(Cast.MANAGERS, request), request);
            case LINE -> Reads.line(desk(Cast.MANAGERS, request), request);
            case NAMES -> Reads.names(desk(List.copyOf(desks.keySet()), request));
            case OPEN_DRAFT -> writes.open();
            case CHECK -> writes.check();
            case DRAFT -> writes.draft();
            case CHANGE -> writes.change(request);
            case SEND -> writes.send();
            case DECIDE -> writes.decide();
            case MESSAGE -> writes.message();
        }
    }
}
