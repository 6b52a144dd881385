package org.accessportal.order;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.testing.TokenIssuer;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A small organization: a manager with two people at a unit, an owner, an attester, an orderer and a stranger. */
public final class OrderFixture {

    public static final UUID ORGANIZATION = new UUID(9, 1);
    public static final UUID UNIT = new UUID(9, 2);
    public static final UUID ADMINISTRATOR = new UUID(9, 3);
    public static final UUID MANAGER = new UUID(9, 4);
    public static final UUID OWNER = new UUID(9, 5);
    public static final UUID ATTESTER = new UUID(9, 6);
    public static final UUID ORDERER = new UUID(9, 7);
    public static final UUID STRANGER = new UUID(9, 8);
    public static final UUID ANNA = new UUID(9, 10);
    public static final UUID BO = new UUID(9, 11);
    public static final UUID FULFILLER = new UUID(9, 12);
    /** The manager's manager. */
    public static final UUID HEAD = new UUID(9, 13);

    /** All at the same unit, with the same title. */
    private static final List<UUID> EMPLOYED =
            List.of(MANAGER, OWNER, ATTESTER, ORDERER, STRANGER, ANNA, BO, FULFILLER, HEAD);

    public static final LocalDate ENGAGEMENT_END = LocalDate.of(2099, 12, 31);

    private final Jdbi jdbi;

    public OrderFixture(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empties the database and puts the organization there. */
    public void set() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "truncate resource, outbox, directory_role, directory_identity, directory_engagement,"
                            + " directory_manager, directory_delegation, directory_unit, directory_heartbeat, idempotency_key, orders, order_line,"
                            + " approval_step, line_entry, prerequisite_met, orderer_unit, attest_list, holding, task, directory_block, directory_ended_session, directory_session_end, directory_protection_officer,"
                            + " template, separation, separation_exception, separation_violation, recipient_changed, confirmation, review cascade");
            handle.execute("update line_sweep set swept_at = now()");
            handle.execute("update separation_sweep set swept_on = '2000-01-01'");
            handle.execute(
                    "insert into directory_unit values (?, ?, null, 'Unit', '602', '1042', false, false)",
                    UNIT,
                    ORGANIZATION);
            handle.execute(
                    "insert into directory_role values (?, ?, 'SYSTEM_ADMINISTRATOR', null)",
                    ADMINISTRATOR,
                    ORGANIZATION);
            handle.execute("insert into directory_role values (?, ?, 'FULFILLER', null)", FULFILLER, ORGANIZATION);
        });
        EMPLOYED.forEach(this::employ);
        manages(MANAGER, ANNA);
        manages(MANAGER, BO);
        manages(HEAD, MANAGER);
        beat();
    }

    /** The rights are current for a while. */
    public void beat() {
        jdbi.useHandle(handle -> {
            for (int partition = 0; partition < 4; partition++) {
                handle.execute(
                        "insert into directory_heartbeat values (?, ?) on conflict (partition_id)"
                                + " do update set beat_at = excluded.beat_at",
                        new UUID(0, partition),
                        OffsetDateTime.now(java.time.ZoneOffset.UTC).plusMinutes(10));
            }
        });
    }

    public static LocalDate today() {
        return LocalDate.now(PortalTime.ZONE);
    }

    public static UUID engagementOf(UUID person) {
        return new UUID(10, person.getLeastSignificantBits());
    }

    private void employ(UUID person) {
        jdbi.useHandle(handle -> {
            handle.execute("insert into directory_identity values (?, ?, 1, false)", person, ORGANIZATION);
            handle.execute(
                    "insert into directory_engagement values (?, ?, ?, '602', '1042', '206010', '1', '12', ?, ?, true)",
                    engagementOf(person),
                    person,
                    UNIT,
                    today().minusDays(100),
                    ENGAGEMENT_END);
        });
    }

    /** The colleagues of somebody. */
    public List<UUID> others(UUID person) {
        return EMPLOYED.stream().filter(one -> !one.equals(person)).toList();
    }

    public void manages(UUID manager, UUID person) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', null, null)",
                engagementOf(person),
                person,
                manager));
    }

    /** Lends a manager's role (RO-2); returns the delegation. */
    public UUID lend(UUID manager, UUID delegate, LocalDate from, LocalDate to) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_delegation values (?, ?, ?, ?, ?)", id, manager, delegate, from, to));
        return id;
    }

    public void protect(UUID person) {
        jdbi.useHandle(handle -> handle.execute(
                "update directory_identity set protected_identity = true where identity_id = ?", person));
    }

    public void makeOrderer(UUID person) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into orderer_unit values (?, ?, ?, ?, ?, null)",
                UUID.randomUUID(),
                person,
                engagementOf(person),
                UNIT,
                today().minusDays(1)));
    }

    /** Makes a resource with these terms, as JSON; returns its id. */
    public static String resource(String code, String terms) {
        return as(ADMINISTRATOR)
                .body("""
                        {"code": "%s", "kind": "PERMISSION", "name": {"sv": "%s", "en": "%s"},
                         "description": {"sv": "", "en": ""}, "system": "S", "graceDays": 0, "gapDays": 0,
                         "confidentialityClass": 1, "ordering": {%s}}""".formatted(code, code, code, terms))
                .post("/order/v1/resources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A line for somebody, as JSON. */
    public static String line(UUID person, String resource, @Nullable String more) {
        return """
                {"recipientId": "%s", "engagementId": "%s", "resourceId": "%s", "action": "NEW"%s}""".formatted(person, engagementOf(person), resource, more == null ? "" : ", " + more);
    }

    /** Drafts an order of these lines. */
    public static String draft(UUID sender, String... lines) {
        return as(sender)
                .body("{\"lines\": [" + String.join(",", lines) + "]}")
                .post("/order/v1/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Drafts and sends; returns the ids of the lines. */
    public static List<String> sent(UUID sender, String... lines) {
        return as(sender)
                .post("/order/v1/orders/" + draft(sender, lines) + "/sending")
                .then()
                .statusCode(200)
                .extract()
                .path("lineIds");
    }

    /** The step that awaits on a line. */
    public String awaitingStep(String lineId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id::text from approval_step where line_id = :id::uuid and state = 'AWAITS'")
                .bind("id", lineId)
                .mapTo(String.class)
                .one());
    }

    public static RequestSpecification as(UUID identity) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + TokenIssuer.token(identity, ORGANIZATION));
    }
}
