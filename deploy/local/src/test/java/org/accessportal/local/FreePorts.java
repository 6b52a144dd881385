package org.accessportal.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.accessportal.local.layout.Ports;

/** Finds an origin's port all of whose followers are free too. */
public final class FreePorts {

    private FreePorts() {}

    public static Ports find() {
        for (int attempt = 0; attempt < 200; attempt++) {
            var ports = new Ports(ThreadLocalRandom.current().nextInt(20_000, 30_000));
            if (ports.all().values().stream().allMatch(FreePorts::isFree)) {
                return ports;
            }
        }
        throw new IllegalStateException("No free range of ports found");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
