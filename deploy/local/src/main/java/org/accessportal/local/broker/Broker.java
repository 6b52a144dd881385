package org.accessportal.local.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.ProcessStart;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** The process of the broker: one Kafka node, made small, that keeps its topics in the data folder. */
public final class Broker {

    private static final String CLUSTER = "access-portal-local";
    private static final int NODE = 1;
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private Broker() {}

    public static void main(String[] arguments) {
        // Kafka halts the process on a fatal error; without a word on why, the launcher could only report a number.
        Exit.setHaltProcedure((status, message) -> {
            System.err.println("The broker stops: " + message);
            Runtime.getRuntime().halt(status);
        });
        ProcessStart.with(Level.WARNING, () -> start(LocalRun.fromArguments(arguments)));
    }

    private static void start(LocalRun run) throws Exception {
        Path folder = OwnerOnly.folder(run.data().kafka());
        format(folder);
        var server = new KafkaRaftServer(new KafkaConfig(settings(run.ports(), folder), false), Time.SYSTEM);
        ProcessStart.atEnd(server::shutdown);
        server.startup();
    }

    private static void format(Path folder) throws Exception {
        try (var silent = new PrintStream(PrintStream.nullOutputStream(), false)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setClusterId(CLUSTER)
                    .setNodeId(NODE)
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName(CONTROLLER_LISTENER)
                    .setIgnoreFormatted(true)
                    .run();
        }
    }

    private static Properties settings(Ports ports, Path folder) throws IOException {
        var settings = new Properties();
        settings.load(Broker.class.getResourceAsStream("broker.properties"));
        String client = "PLAINTEXT://localhost:" + ports.broker();
        String controller = "localhost:" + ports.controller();
        settings.put("node.id", Integer.toString(NODE));
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", client + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", client);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("controller.quorum.voters", NODE + "@" + controller);
        return settings;
    }
}
