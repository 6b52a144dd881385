package org.accessportal.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One Kafka node that is broker and controller, as the real server starts it. */
public final class InJvmKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final Path folder;
    private final int port;

    private InJvmKafka(KafkaRaftServer server, Path folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a node in an empty folder. */
    public static InJvmKafka start() {
        return start((settings, port) -> {});
    }

    /** Starts a node in an empty folder, with settings changed or added; told the port that clients connect to. */
    public static InJvmKafka start(ObjIntConsumer<Properties> more) {
        try {
            Path folder = Files.createTempDirectory("kafka-test");
            int broker = freePort();
            int controller = freePort();
            Properties settings = settings(folder, broker, controller);
            more.accept(settings, broker);
            format(folder);
            var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
            server.startup();
            return new InJvmKafka(server, folder, broker);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka does not start", e);
        }
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties settings(Path folder, int broker, int controller) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("listeners", "BROKER://127.0.0.1:" + broker + ",CONTROLLER://127.0.0.1:" + controller);
        settings.setProperty("advertised.listeners", "BROKER://127.0.0.1:" + broker);
        settings.setProperty("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "BROKER");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        return settings;
    }

    private static void format(Path folder) throws Exception {
        var formatter = new Formatter();
        formatter
                .setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString());
        formatter.run();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
