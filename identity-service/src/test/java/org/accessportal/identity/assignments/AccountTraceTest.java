package org.accessportal.identity.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.TracedProfile;
import org.accessportal.identity.assignments.Accounts.WantedAccount;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.tracing.Step;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account that is to be another one keeps whose trace that belongs to, until somebody else wants something of it. */
@QuarkusTest
@TestProfile(TracedProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class AccountTraceTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    Accounts accounts;

    @Inject
    Traces traces;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void noAccount() {
        jdbi.useHandle(handle -> handle.execute("truncate account"));
    }

    @Test
    void whatIsWantedKeepsItsTrace() {
        followed(() -> want(true));
        assertThat(kept()).startsWith("00-" + TRACE + "-");
        want(false);
        assertThat(kept()).isNull();
    }

    @Test
    void whatIsDeliveredAnewKeepsItsTrace() {
        want(true);
        assertThat(kept()).isNull();
        followed(() -> QuarkusTransaction.requiringNew().run(() -> accounts.deliverAnew(List.of(PERSON))));
        assertThat(kept()).startsWith("00-" + TRACE + "-");
    }

    private void want(boolean enabled) {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.want(
                        List.of(new WantedAccount(PERSON, new UUID(0, 2), enabled, Set.of(), false, false))));
    }

    private void followed(Runnable work) {
        try (Step _ = traces.follow("test", List.of("00-" + TRACE + "-00f067aa0ba902b7-01"))) {
            work.run();
        }
    }

    private @Nullable String kept() {
        return jdbi.withHandle(handle -> handle.createQuery("select traceparent from account")
                .mapTo(String.class)
                .list()
                .getFirst());
    }
}
