package org.accessportal.local.origin;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Replica;
import org.accessportal.local.layout.Service;

/**
 * Whose turn it is among the processes of a service: of several those that say that they are ready, one after the other. One
 * that is about to end says so first, and is given nothing more.
 */
final class Turns {

    private static final int BETWEEN_LOOKS_MILLIS = 100;
    private static final int PATIENCE_MILLIS = 1_000;
    private static final int OK = 200;

    private final Ports ports;
    private final HttpClient client;
    private final Set<Replica> away = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    Turns(Vertx vertx, Ports ports) {
        this.ports = ports;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
        if (ports.replicas() > 1) {
            for (Service service : Service.values()) {
                ports.replicasOf(service).forEach(replica -> look(vertx, replica));
            }
        }
    }

    /** The process that gets the next request; when none is ready, any: its silence says why. */
    Replica next(Service service) {
        List<Replica> all = ports.replicasOf(service);
        List<Replica> ready =
                all.stream().filter(replica -> !away.contains(replica)).toList();
        List<Replica> asked = ready.isEmpty() ? all : ready;
        return asked.get(Math.floorMod(turn.getAndIncrement(), asked.size()));
    }

    /** Asks a process whether it is ready, and then again and again. */
    private void look(Vertx vertx, Replica replica) {
        client.request(HttpMethod.GET, ports.managementOf(replica), "127.0.0.1", "/q/health/ready")
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(answer.statusCode() == OK))
                .otherwise(false)
                .onSuccess(ready -> {
                    if (ready) {
                        away.remove(replica);
                    } else {
                        away.add(replica);
                    }
                    vertx.setTimer(BETWEEN_LOOKS_MILLIS, timer -> look(vertx, replica));
                });
    }
}
