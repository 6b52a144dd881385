package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.InJvmKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.security.auth.AuthenticationContext;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where topics are declared for the services, a service that may see them, and make none, begins to work. */
class DeclaredTopicsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whoever comes by the services' listener. */
    public static final class ServicePrincipal extends DefaultKafkaPrincipalBuilder {

        public ServicePrincipal() {
            super(null, null);
        }

        @Override
        public KafkaPrincipal build(AuthenticationContext context) {
            return new KafkaPrincipal(KafkaPrincipal.USER_TYPE, "service");
        }
    }

    private int port;
    private InJvmKafka broker;
    private Admin operator;

    @BeforeEach
    void startBroker() throws Exception {
        port = freePort();
        broker = InJvmKafka.start(this::askForRights);
        operator = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        operator.createAcls(List.of(new AclBinding(
                        new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL),
                        new AccessControlEntry("User:service", "*", AclOperation.DESCRIBE, AclPermissionType.ALLOW))))
                .all()
                .get();
    }

    private void askForRights(Properties settings, int ownPort) {
        settings.merge("listeners", ",SERVICES://127.0.0.1:" + port, (before, more) -> before + more.toString());
        settings.merge(
                "advertised.listeners", ",SERVICES://127.0.0.1:" + port, (before, more) -> before + more.toString());
        settings.merge(
                "listener.security.protocol.map", ",SERVICES:PLAINTEXT", (before, more) -> before + more.toString());
        settings.setProperty("authorizer.class.name", StandardAuthorizer.class.getName());
        settings.setProperty("super.users", "User:ANONYMOUS");
        settings.setProperty("listener.name.services.principal.builder.class", ServicePrincipal.class.getName());
    }

    @AfterEach
    void stopBroker() {
        operator.close();
        broker.close();
    }

    @Test
    void aTopicThatIsNotDeclaredYetIsWaitedFor() throws Exception {
        declare(Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.AUDIT_HEADS)
                .toList());
        Thread waiting = waiting();
        assertThat(waiting.join(Duration.ofSeconds(2))).isFalse();

        declare(List.of(Topic.AUDIT_HEADS));

        assertThat(waiting.join(PATIENCE)).isTrue();
    }

    private Thread waiting() {
        var access = new KafkaAccess(Map.of("bootstrap.servers", "127.0.0.1:" + port));
        return Thread.ofPlatform().daemon().start(access::awaitTopics);
    }

    private void declare(List<Topic> topics) throws Exception {
        operator.createTopics(topics.stream()
                        .map(topic -> new NewTopic(topic.topicName(), Optional.of(1), Optional.empty()))
                        .toList())
                .all()
                .get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
