package org.accessportal.order.tasks;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.FULFILLER;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ID-9: in whose hands work for a person is, as others are told it")
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class TaskHandsTest {

    private static final String BY_HAND =
            "\"approvals\": [], \"fulfilment\": {\"kind\": \"TASK\", \"queue\": \"soc-it\"}";

    @Inject
    Jdbi jdbi;

    private String line = "";
    private String task = "";

    @BeforeEach
    void workForSomebodyProtected() {
        var fixture = new OrderFixture(jdbi);
        fixture.set();
        fixture.protect(ANNA);
        jdbi.useHandle(handle ->
                handle.execute("insert into directory_role values (?, ?, 'FULFILLER', '602')", STRANGER, ORGANIZATION));
        line = sent(MANAGER, line(ANNA, resource("carried", BY_HAND), null)).getFirst();
        String id = as(FULFILLER).get("/order/v1/tasks").then().extract().path("items[0].id");
        task = "/order/v1/tasks/" + id;
    }

    @Test
    @DisplayName("it goes from one to another, is told once, and is over when the task is done")
    void handsAreToldUntilTheTaskIsDone() {
        assertThat(told()).isEmpty();
        take(FULFILLER);
        take(FULFILLER);
        take(STRANGER);
        as(STRANGER).body("{}").post(task + "/completion").then().statusCode(200);
        assertThat(told()).containsExactly(told(1, FULFILLER), told(2, STRANGER), told(3, null));
    }

    @Test
    @DisplayName("it is over when the line goes another way")
    void handsAreEmptyWhenTheLineEnds() {
        take(FULFILLER);
        as(MANAGER)
                .body("{\"on\": \"" + today() + "\", \"reason\": \"Behövs inte\"}")
                .post("/order/v1/lines/" + line + "/ending")
                .then()
                .statusCode(200);
        as(FULFILLER).get(task).then().body("state", equalTo("CANCELLED"));
        assertThat(told()).containsExactly(told(1, FULFILLER), told(2, null));
    }

    @Test
    @DisplayName("nothing is told of a task that nobody took on")
    void nothingIsToldOfATaskThatNobodyTookOn() {
        as(FULFILLER).body("{}").post(task + "/completion").then().statusCode(200);
        assertThat(told()).isEmpty();
    }

    private void take(UUID fulfiller) {
        as(fulfiller)
                .body("{}")
                .post(task + "/assignment")
                .then()
                .statusCode(200)
                .body("protectedRecipient", equalTo(true));
    }

    private List<String> told() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select concat_ws(' ', payload::jsonb -> 'revision' ->> 'counter', payload::jsonb ->> 'recipientId',
                          payload::jsonb ->> 'administrationCode', coalesce(payload::jsonb ->> 'assigneeId', 'nobody'))
                        from outbox where event_type = 'order.task.v1' order by position
                        """).mapTo(String.class).list());
    }

    private static String told(int revision, @Nullable UUID assignee) {
        return revision + " " + ANNA + " 602 " + (assignee == null ? "nobody" : assignee);
    }
}
