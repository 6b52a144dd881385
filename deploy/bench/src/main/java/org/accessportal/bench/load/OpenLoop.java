package org.accessportal.bench.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Sends requests on schedule over a bounded number of connections. A request that finds no connection free waits for
 * one, and the wait is part of its time: who comes while the portal is slow is not left out of the figures.
 */
public final class OpenLoop {

    private static final double NANOS = 1e9;

    private final Schedule schedule;
    private final Time time;
    private final Client client;
    private final BooleanSupplier over;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Timed> replies = new ConcurrentLinkedQueue<>();

    /** Whoever sends the requests; called by as many threads as there are connections. */
    public interface Client {
        /** Sends a request, from 0; returns when it has been answered. */
        Reply ask(int request) throws InterruptedException;
    }

    OpenLoop(Schedule schedule, Time time, Client client, BooleanSupplier over) {
        this.schedule = schedule;
        this.time = time;
        this.client = client;
        this.over = over;
    }

    /** Sends everything; returns when all has been answered, each once, in the order of the answers. */
    public static List<Timed> run(Schedule schedule, int connections, Client client) throws InterruptedException {
        return until(() -> false, schedule, connections, client);
    }

    /** The same, until it is over: what is due then is not sent any more. */
    public static List<Timed> until(BooleanSupplier over, Schedule schedule, int connections, Client client)
            throws InterruptedException {
        return new OpenLoop(schedule, Time.REAL, client, over).run(connections);
    }

    List<Timed> run(int connections) throws InterruptedException {
        long began = time.nanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> lanes = IntStream.range(0, connections)
                    .<Future<?>>mapToObj(lane -> threads.submit(() -> sendOneByOne(began)))
                    .toList();
            for (Future<?> lane : lanes) {
                await(lane);
            }
        }
        return List.copyOf(replies);
    }

    /** What one connection does: the next request that nobody has taken, when it is due. */
    private Void sendOneByOne(long began) throws InterruptedException {
        for (int request = next.getAndIncrement(); request < schedule.number(); request = next.getAndIncrement()) {
            long due = began + schedule.due(request);
            time.await(due);
            if (over.getAsBoolean()) {
                return null;
            }
            Reply reply = client.ask(request);
            replies.add(new Timed(reply, (due - began) / NANOS, (time.nanos() - due) / NANOS));
        }
        return null;
    }

    private static void await(Future<?> lane) throws InterruptedException {
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The load could not go on", e.getCause());
        }
    }
}
