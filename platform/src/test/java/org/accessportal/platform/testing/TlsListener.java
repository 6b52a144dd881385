package org.accessportal.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server that does nothing but agree on TLS, and count those who then tell it something. */
public final class TlsListener implements AutoCloseable {

    private final SSLServerSocket server;
    private final AtomicInteger accepted = new AtomicInteger();

    public TlsListener(HostCertificate certificate) throws Exception {
        server = (SSLServerSocket)
                certificate.tls().getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("tls-listener").start(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many clients have accepted the certificate and begun to speak. */
    public int accepted() {
        return accepted.get();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (SSLSocket client = (SSLSocket) server.accept()) {
                client.startHandshake();
                // some clients look at the name only after the handshake, but before they say anything
                if (client.getInputStream().read() >= 0) {
                    accepted.incrementAndGet();
                }
            } catch (IOException e) {
                // refused by the client, or closed
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
