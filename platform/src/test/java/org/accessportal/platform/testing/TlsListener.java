package org.accessportal.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server that does nothing but agree on TLS, and listen to what it is told then. */
public final class TlsListener implements AutoCloseable {

    private static final int MOST = 10_000;

    private final SSLServerSocket server;

    @SuppressWarnings("JdkObsolete") // two threads use it
    private final StringBuffer heard = new StringBuffer();

    public TlsListener(HostCertificate certificate) throws Exception {
        server = (SSLServerSocket)
                certificate.tls().getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("tls-listener").start(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Whether a client has said this word. */
    public boolean hasHeard(String word) {
        return heard.toString().contains(word);
    }

    private void listen() {
        while (!server.isClosed()) {
            try (SSLSocket client = (SSLSocket) server.accept()) {
                client.startHandshake();
                InputStream in = client.getInputStream();
                for (int each = in.read(); each >= 0 && heard.length() < MOST; each = in.read()) {
                    heard.append((char) each);
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
