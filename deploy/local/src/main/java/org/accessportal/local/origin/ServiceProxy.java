package org.accessportal.local.origin;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;
import java.util.Locale;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Service;
import org.accessportal.local.pages.SecurityHeaders;

/** Passes requests on to the services as they stream in, and says so properly when a service is away. */
final class ServiceProxy {

    private static final List<String> FORGED =
            List.of("x-forwarded-", "x-user-", "x-roles", "x-real-ip", "x-remote-", "x-original-", "x-ssl-");
    private static final int CONNECT_MILLIS = 2_000;
    private static final int MOST_CONNECTIONS = 64;
    private static final String RETRY_SECONDS = "2";

    private ServiceProxy() {}

    static void addTo(Router router, Vertx vertx, Ports ports, Turns turns) {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setMaxPoolSize(MOST_CONNECTIONS));
        for (Service service : Service.values()) {
            HttpProxy proxy = HttpProxy.reverseProxy(client)
                    .origin(OriginRequestProvider.selector(request -> Future.succeededFuture(
                            SocketAddress.inetSocketAddress(ports.of(turns.next(service)), "127.0.0.1"))))
                    .addInterceptor(new Interception(service, ports));
            router.route("/" + service.code() + "/v1/*").handler(context -> proxy.handle(context.request()));
        }
    }

    /** What happens to a request on its way to one service, and to the answer on its way back. */
    private record Interception(Service service, Ports ports) implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest original = context.request().proxiedRequest();
            MultiMap headers = context.request().headers();
            // What the browser's side claims about itself is never passed on; the services see what was seen here.
            for (String name : List.copyOf(headers.names())) {
                String lower = name.toLowerCase(Locale.ROOT);
                if (lower.equals("forwarded") || FORGED.stream().anyMatch(lower::startsWith)) {
                    headers.remove(name);
                }
            }
            headers.set("X-Forwarded-For", original.remoteAddress().hostAddress());
            headers.set("X-Forwarded-Proto", "http");
            headers.set("X-Forwarded-Host", "localhost:" + ports.origin());
            return context.sendRequest().recover(failure -> Future.succeededFuture(away(context, failure)));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            SecurityHeaders.addTo(context.response().headers(), Origin.CONTENT_SECURITY_POLICY);
            return context.sendResponse();
        }

        private ProxyResponse away(ProxyContext context, Throwable failure) {
            boolean neverReached = failure instanceof ConnectException;
            int status = neverReached ? 503 : 502;
            var problem = new JsonObject()
                    .put("type", ports.address() + "/problems/service-away")
                    .put("title", "The service is not there at the moment")
                    .put("status", status)
                    .put(
                            "detail",
                            "%s %s"
                                    .formatted(
                                            service.artifact(),
                                            neverReached ? "does not answer" : "went away during the request"))
                    .put("instance", context.request().proxiedRequest().path());
            return context.request()
                    .release() // reads what has been sent: the next request on the connection waits behind it
                    .response()
                    .setStatusCode(status)
                    .putHeader("Retry-After", RETRY_SECONDS)
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("Content-Type", "application/problem+json")
                    .setBody(Body.body(Buffer.buffer(problem.encode())));
        }
    }
}
