package org.accessportal.notification.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.directory.BlocksChanged;
import org.accessportal.platform.directory.BlocksChanged.Change;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-5, NO-1: who is told that somebody's access is stopped, that a second yes is waited for, and that it is lifted. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class BlockNoticesTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID EMPLOYEE = new UUID(0, 2);
    private static final UUID MANAGER = new UUID(0, 3);
    private static final UUID SERVICE_DESK = new UUID(0, 4);
    private static final UUID SECURITY = new UUID(0, 5);
    private static final UUID BLOCK = new UUID(0, 6);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Inject
    BlockNotices notices;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void employeeWithAManager() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate message, message_object, directory_manager, directory_delegation, directory_block"
                    + " cascade");
            handle.execute(
                    "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', null, null)",
                    new UUID(0, 7),
                    EMPLOYEE,
                    MANAGER);
        });
    }

    @Test
    @DisplayName("AS-5: the nearest manager, who stopped it and who proposes are told, each of each once")
    void whoIsTold() {
        Block made = block(null);
        Block proposed = block(NOW.plusSeconds(60));
        change(null, made, false);
        change(null, made, false);
        assertThat(told("ACCESS_BLOCKED")).containsExactlyInAnyOrder(MANAGER, SERVICE_DESK);
        change(made, proposed, false);
        assertThat(told("BLOCK_LIFT_WAITS")).containsExactlyInAnyOrder(MANAGER, SERVICE_DESK, SECURITY);
        change(proposed, made, false);
        change(made, block(NOW.plusSeconds(90)), false);
        assertThat(told("BLOCK_LIFT_WAITS")).hasSize(6);
        change(proposed, null, false);
        assertThat(told("BLOCK_LIFTED")).containsExactlyInAnyOrder(MANAGER, SERVICE_DESK, SECURITY);
        assertThat(told("ACCESS_BLOCKED")).hasSize(2);
    }

    @Test
    @DisplayName("AS-5: a rebuild from the topic tells nobody")
    void historyTellsNobody() {
        change(null, block(NOW), true);
        assertThat(told("ACCESS_BLOCKED")).isEmpty();
        assertThat(told("BLOCK_LIFT_WAITS")).isEmpty();
    }

    private void change(@Nullable Block before, @Nullable Block now, boolean history) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.onChange(
                        new BlocksChanged(List.of(new Change(EMPLOYEE, ORGANIZATION, before, now, history)))));
    }

    private static Block block(@Nullable Instant proposedAt) {
        return new Block(BLOCK, SERVICE_DESK, NOW, proposedAt == null ? null : SECURITY, proposedAt);
    }

    private List<UUID> told(String template) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select recipient_id from message where template = :template and state = 'WAITING'")
                .bind("template", template)
                .mapTo(UUID.class)
                .list());
    }
}
