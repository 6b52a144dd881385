package org.accessportal.order.lines;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class LineClockTest {

    @Inject
    Jdbi jdbi;

    @Inject
    LineClock clock;

    @BeforeEach
    void anOrganization() {
        new OrderFixture(jdbi).set();
    }

    @Test
    @DisplayName(
            "AP-4: a step is reminded of after days, and goes to the approver's manager too; never decided by time")
    void stepIsRemindedOfAndEscalated() {
        new OrderFixture(jdbi).makeOrderer(ORDERER);
        String line = sent(ORDERER, line(ANNA, resource("slow", ""), null)).getFirst();
        jdbi.useHandle(handle -> handle.execute("update approval_step set since = since - interval '4 days'"));
        clock.tick();
        clock.tick();
        assertThat(kinds()).containsExactly("STEP_AWAITS", "REMINDER");
        jdbi.useHandle(handle -> handle.execute("update approval_step set since = since - interval '4 days'"));
        clock.tick();
        clock.tick();
        assertThat(kinds()).containsExactly("STEP_AWAITS", "REMINDER", "ESCALATED");
        as(HEAD).get("/order/v1/approvals").then().body("items.lineId", contains(line));
        as(MANAGER).get("/order/v1/approvals").then().body("items.lineId", contains(line));
    }

    @Test
    @DisplayName("OR-10: a line that waits for its first day begins on it")
    void lineBeginsOnItsFirstDay() {
        String from = OrderFixture.today().plusDays(5).toString();
        String line = sent(MANAGER, line(ANNA, resource("later", "\"approvals\": []"), "\"from\": \"" + from + "\""))
                .getFirst();
        as(MANAGER).get("/order/v1/lines/" + line).then().body("line.state", equalTo("AWAITING_START"));
        clock.tick();
        jdbi.useHandle(handle -> handle.execute("update order_line set starts_on = ?", OrderFixture.today()));
        clock.tick();
        as(MANAGER)
                .get("/order/v1/lines/" + line)
                .then()
                .body("line.state", equalTo("BEING_DELIVERED"))
                .body("timeline.code", hasItem("STARTED"));
    }

    private List<String> kinds() {
        return texts("select payload::json ->> 'kind' from outbox where topic = 'order.facts' order by position");
    }

    private List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
