package org.accessportal.local.origin;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.ExecutionException;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Service;

/** Leads whoever presents a card to a process of identity-service that is ready; the card goes through unopened. */
final class CardPassage {

    private CardPassage() {}

    static void open(Vertx vertx, Ports ports, Turns turns) throws ExecutionException, InterruptedException {
        NetClient client = vertx.createNetClient();
        vertx.createNetServer(new NetServerOptions().setHost("127.0.0.1").setPort(ports.siths()))
                .connectHandler(visitor -> {
                    visitor.pause();
                    client.connect(ports.sithsOf(turns.next(Service.IDENTITY)), "127.0.0.1")
                            .onSuccess(identity -> join(visitor, identity))
                            .onFailure(failure -> visitor.close());
                })
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private static void join(NetSocket visitor, NetSocket identity) {
        identity.pipeTo(visitor);
        visitor.pipeTo(identity);
        visitor.resume();
    }
}
