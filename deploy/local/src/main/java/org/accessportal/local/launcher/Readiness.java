package org.accessportal.local.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** A question whose answer says whether a process is up. */
interface Readiness {

    int PATIENCE_MILLIS = 1_000;

    boolean isReady();

    /** Something listens on the port. */
    static Readiness listens(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** The service on the management port says that it can do its work. */
    static Readiness healthy(int managementPort) {
        URI address = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        return () -> {
            try {
                // The plain client of the JDK: the newer one costs the launcher threads and memory.
                var connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MILLIS);
                connection.setReadTimeout(PATIENCE_MILLIS);
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException e) {
                return false;
            }
        };
    }
}
