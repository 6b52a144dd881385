package org.accessportal.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.net.ssl.SSLParameters;
import org.accessportal.local.cards.CardTls;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.Service;

/** Stands in for each of the services, with their ports, sign-in and answers, and nothing behind them. */
public final class StandInService {

    private StandInService() {}

    /** Makes a repository in which the services are built, all of them as this class. */
    public static void buildAll(Path repository) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        var classPath = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(":", -1)) {
            classPath.append(Path.of(entry).toUri()).append(' ');
        }
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString());
        for (Service service : Service.values()) {
            Path folder = Files.createDirectories(
                    repository.resolve(service.artifact()).resolve("target/quarkus-app"));
            try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("quarkus-run.jar")), manifest)) {
                jar.finish();
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        int port = Integer.parseInt(environment.get("QUARKUS_HTTP_PORT"));
        HttpServer management = HttpServer.create(local(environment.get("QUARKUS_MANAGEMENT_PORT")), 0);
        management.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
        management.start();
        start(port, environment.get("PORTAL_ORIGIN"));
        if (environment.containsKey("IDENTITY_SITHS_URL")) {
            Path authority = Path.of(environment.get("QUARKUS_TLS__SITHS__TRUST_STORE_PEM_CERTS"));
            startSiths(
                    local(environment.get("QUARKUS_HTTP_SSL_PORT")),
                    new DataFolder(authority.getParent()),
                    Path.of(environment.get("QUARKUS_TLS__SITHS__KEY_STORE_PEM__0__CERT")),
                    environment.get("PORTAL_ORIGIN"));
        }
    }

    /** The part behind the origin. */
    public static HttpServer start(int port, String origin) throws IOException {
        HttpServer server = HttpServer.create(local(Integer.toString(port)), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean posted = exchange.getRequestMethod().equals("POST");
            if (path.endsWith("/sign-in")) {
                exchange.getResponseHeaders().add("Set-Cookie", "__Host-prelogin=p; Secure; HttpOnly; Path=/");
                redirect(exchange, origin + "/local/cards?state=abc");
            } else if (path.endsWith("/completion")) {
                exchange.getResponseHeaders().add("Set-Cookie", "__Host-access=a; Secure; HttpOnly; Path=/");
                redirect(exchange, origin + "/");
            } else if (path.endsWith("/imports") && posted) {
                long bytes = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
                exchange.getResponseHeaders().add("Location", "/identity/v1/imports/1");
                answer(exchange, 202, "{\"bytesRead\":" + bytes + "}");
            } else if (path.contains("/imports/")) {
                answer(exchange, 200, "{\"state\":\"APPLIED\"}");
            } else if (path.endsWith("/headers")) {
                answer(exchange, 200, exchange.getRequestHeaders().keySet().toString());
            } else {
                answer(exchange, posted ? 201 : 200, "{\"id\":\"1\",\"items\":[],\"total\":0}");
            }
        });
        server.start();
        return server;
    }

    /** The part that asks for a card. */
    public static HttpServer startSiths(InetSocketAddress address, DataFolder data, Path certificate, String origin)
            throws Exception {
        HttpsServer server = HttpsServer.create(address, 0);
        var tls = CardTls.with(certificate, data);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters demands = tls.getDefaultSSLParameters();
                demands.setNeedClientAuth(true);
                parameters.setSSLParameters(demands);
            }
        });
        server.createContext(
                "/identity/v1/sign-in/siths",
                exchange -> redirect(exchange, origin + "/identity/v1/sign-in/completion?code=c"));
        server.start();
        return server;
    }

    private static InetSocketAddress local(String port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        answer(exchange, 303, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
