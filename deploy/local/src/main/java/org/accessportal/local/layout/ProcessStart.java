package org.accessportal.local.layout;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How each process of the local run begins: with a log of one line per record, and with an end when it cannot begin. */
public final class ProcessStart {

    static {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s [%3$s] %5$s%6$s%n");
    }

    private ProcessStart() {}

    /** What the process is there for; returns when it is up. */
    public interface Work {
        void start() throws Exception;
    }

    /** A process that fails half-way must not stay as a crowd of idle threads: the launcher waits for its end. */
    public static void with(Level logLevel, Work work) {
        Logger root = Logger.getLogger("");
        root.setLevel(logLevel);
        for (Handler handler : root.getHandlers()) {
            handler.setLevel(logLevel);
        }
        try {
            work.start();
        } catch (Exception e) {
            root.log(Level.SEVERE, "The process cannot start", e);
            Runtime.getRuntime().halt(1);
        }
    }

    /** What is to be done when the process is told to end. */
    public static void atEnd(AutoCloseable server) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                server.close();
                            } catch (Exception e) {
                                Logger.getLogger("").log(Level.WARNING, "Not ended in good order", e);
                            }
                        },
                        "shutdown"));
    }
}
