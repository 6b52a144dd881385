package org.accessportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ID-9: no log names anybody, at whatever level it is set: what would write names down cannot be made to. */
@QuarkusTest
@TestProfile(QuietLogsTest.Verbose.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class QuietLogsTest {

    /** Everything is to be written down, and these loggers most of all. */
    public static final class Verbose implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(new NotificationTestProfile().getConfigOverrides());
            settings.put("quarkus.log.level", "DEBUG");
            settings.put("quarkus.log.category.\"io.vertx.ext.mail\".level", "TRACE");
            settings.put("quarkus.log.category.\"org.hibernate.orm.core\".level", "TRACE");
            settings.put("quarkus.log.category.\"org.jboss.resteasy.reactive\".level", "TRACE");
            return settings;
        }
    }

    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.vertx.ext.mail.impl.SMTPConnection",
                "org.hibernate.orm.core",
                "jdk.event.security",
                "org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler"
            })
    void logsNothingBelowInfo(String name) {
        assertThat(Logger.getLogger(name).isDebugEnabled()).isFalse();
    }

    @Test
    void othersAreAsVerboseAsTheyAreTold() {
        assertThat(Logger.getLogger("org.accessportal").isDebugEnabled()).isTrue();
    }

    @Test
    void brokenRuleOfTheDatabaseGoesWithoutTheValuesThatBrokeIt() {
        Throwable failure = catchThrowable(() -> jdbi.useHandle(handle -> {
            handle.execute("create temporary table person (name text primary key)");
            handle.execute("insert into person values (?)", "Annika");
            handle.execute("insert into person values (?)", "Annika");
        }));
        assertThat(failure)
                .hasRootCauseMessage("ERROR: duplicate key value violates unique constraint \"person_pkey\"");
    }
}
