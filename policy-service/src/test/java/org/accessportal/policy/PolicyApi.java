package org.accessportal.policy;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.accessportal.platform.testing.TokenIssuer;

/** The policies' REST interface as tests speak to it. */
public final class PolicyApi {

    public static final String POLICIES = "/policy/v1/policies";
    public static final String NURSES = "{\"type\": \"title\", \"codes\": [\"SSK\"]}";
    public static final String REASON = "{\"reason\": \"prov\"}";

    private PolicyApi() {}

    public static RequestSpecification as(UUID identity) {
        return as(identity, PolicyFixture.ORGANIZATION);
    }

    public static RequestSpecification as(UUID identity, UUID organization) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + TokenIssuer.token(identity, organization));
    }

    /** What somebody is answered who posts this. */
    public static ValidatableResponse posted(UUID identity, String address, String body) {
        return as(identity).body(body).post(address).then();
    }

    /** What somebody is answered who posts this with an idempotency key. */
    public static ValidatableResponse postedOnce(String key, UUID identity, String address, String body) {
        return as(identity)
                .header("Idempotency-Key", key)
                .body(body)
                .post(address)
                .then();
    }

    /** What the policy administrator is answered who puts this in place of what the tag stands for. */
    public static ValidatableResponse put(String tag, String address, String body) {
        return as(PolicyFixture.KEEPER)
                .header("If-Match", tag)
                .body(body)
                .put(address)
                .then();
    }

    /** A policy of the hospital that gives the account to those who meet the criteria. */
    public static String account(String name, String criteria, String level) {
        return body(name, "\"210\"", criteria, resource(PolicyFixture.ACCOUNT, "\"" + level + "\""));
    }

    /** A policy of the hospital that gives the group to those who meet the criteria. */
    public static String group(String name, String criteria) {
        return body(name, "\"210\"", criteria, resource(PolicyFixture.GROUP, "null"));
    }

    public static String resource(UUID id, String level) {
        return "{\"resourceId\": \"%s\", \"level\": %s}".formatted(id, level);
    }

    public static String body(String name, String administration, String criteria, String resources) {
        return """
                {"name": "%s", "administrationCode": %s, "criteria": %s, "resources": [%s], "reason": "prov"}""".formatted(name, administration, criteria, resources);
    }

    /** Drafts a policy as the administration's policy administrator; returns its address. */
    public static String drafted(String body) {
        return POLICIES
                + "/"
                + as(PolicyFixture.KEEPER)
                        .body(body)
                        .post(POLICIES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    /** Drafts and activates it. */
    public static String active(String body) {
        String address = drafted(body);
        as(PolicyFixture.KEEPER)
                .body(REASON)
                .post(address + "/activation")
                .then()
                .statusCode(200);
        return address;
    }
}
