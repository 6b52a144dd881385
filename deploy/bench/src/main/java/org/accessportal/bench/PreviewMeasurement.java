package org.accessportal.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.accessportal.bench.load.Distribution;
import org.accessportal.bench.load.OpenLoop;
import org.accessportal.bench.load.Reply;
import org.accessportal.bench.load.Schedule;
import org.accessportal.bench.load.Timed;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** What a policy that is being written would do to very many people: the numbers, and the first page of who gains. */
final class PreviewMeasurement {

    private static final int ENGAGEMENTS = 1_000_000;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 20;
    private static final double RATE = 10;
    private static final int CONNECTIONS = 8;
    private static final int TITLES = 400;
    private static final double GOAL = 0.025;
    private static final double MILLIS = 1_000;
    private static final int OK = 200;
    private static final Duration LONGEST_NIGHT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stand stand;
    private final BenchOptions options;
    private final Report report;

    PreviewMeasurement(Stand stand, BenchOptions options, Report report) {
        this.stand = stand;
        this.options = options;
        this.report = report;
    }

    void carryOut() throws IOException, InterruptedException, RefusedException, SQLException {
        String resource;
        try (Connection policy = stand.database(Service.POLICY)) {
            awaitNightlyLook(policy);
            fill(policy, options.scaled(ENGAGEMENTS));
            resource = resource(policy);
        }
        try (PortalSession session =
                        PortalSession.administrator(stand.run(), Stand.ORGANIZATION, "SYSTEM_ADMINISTRATOR");
                HttpClient client = HttpClient.newHttpClient()) {
            long began = System.nanoTime();
            new Preview(client, session, resource).ask(0);
            report.note(
                    "(e5) the first preview after %,d engagements have come".formatted(options.scaled(ENGAGEMENTS)),
                    String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / Stand.NANOS));
            var preview = new Preview(client, session, resource);
            OpenLoop.run(Schedule.lasting(WARM_UP_SECONDS, RATE), CONNECTIONS, preview::reply);
            note(OpenLoop.run(Schedule.lasting(SECONDS, RATE), CONNECTIONS, preview::reply));
        }
    }

    /** It would find that nobody has been told of the people who are written past the services. */
    private static void awaitNightlyLook(Connection policy) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_NIGHT.toNanos();
        while (System.nanoTime() < deadline
                && Stand.number(
                                policy,
                                "select count(*) from nightly_sweep where name = 'entitlements' and finished_at is not null")
                        == 0) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static void fill(Connection policy, int engagements) throws IOException, SQLException {
        try (InputStream sql = PreviewMeasurement.class.getResourceAsStream("policies/population.sql");
                var statement = policy.createStatement()) {
            statement.execute(new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8)
                    .formatted(engagements));
            statement.execute("analyze");
        }
    }

    private static String resource(Connection policy) throws SQLException {
        try (var statement = policy.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from policy_resource where not retired and levels = '[]' order by id limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void note(List<Timed> all) {
        Distribution seconds = Distribution.of(all.stream().map(Timed::seconds).toList());
        double worst = seconds.percentile(0.99);
        report.note(
                String.format(
                        Locale.ROOT,
                        "(e5) preview and first page of %,d at %.0f a second",
                        options.scaled(ENGAGEMENTS),
                        RATE),
                String.format(
                        Locale.ROOT, "p50 %.0f ms, p99 %.0f ms", seconds.percentile(0.5) * MILLIS, worst * MILLIS),
                String.format(Locale.ROOT, "p99 < %.0f ms", GOAL * MILLIS),
                worst < GOAL);
        List<Reply> failed = all.stream()
                .map(Timed::reply)
                .filter(reply -> reply.failure() != null)
                .toList();
        failed.stream().limit(3).forEach(reply -> System.err.println(reply.failure()));
        report.note("(e5) of these, failed", "%d of %d".formatted(failed.size(), all.size()), "none", failed.isEmpty());
    }

    /** Somebody who changes the criteria and looks at what they would do, again and again. */
    private record Preview(HttpClient client, PortalSession session, String resource) {

        Reply reply(int request) throws InterruptedException {
            try {
                ask(request);
                return new Reply("preview", false, null);
            } catch (IOException | RefusedException e) {
                return new Reply("preview", false, e.toString());
            }
        }

        void ask(int request) throws IOException, InterruptedException, RefusedException {
            byte[] body = JSON.writeValueAsBytes(candidate(request));
            send("/policy/v1/effects", body);
            send("/policy/v1/effects/people?list=GAINS&limit=50&offset=0", body);
        }

        /** Two or three titles of four hundred, and who began in a certain year or later. */
        private Map<String, Object> candidate(int request) {
            List<String> titles = IntStream.rangeClosed(0, 1 + request % 2)
                    .mapToObj(i -> "BENCH" + (request * 31 + i * 7) % TITLES)
                    .toList();
            Map<String, Object> body = new HashMap<>();
            body.put("administrationCode", null);
            body.put(
                    "criteria",
                    Map.of(
                            "type",
                            "all",
                            "criteria",
                            List.of(
                                    Map.of("type", "title", "codes", titles),
                                    Map.of("type", "dates", "startFrom", 2013 + request % 10 + "-01-01"))));
            body.put("resources", List.of(Map.of("resourceId", resource)));
            return body;
        }

        private void send(String path, byte[] body) throws IOException, InterruptedException, RefusedException {
            HttpResponse<String> response = client.send(
                    session.signed(path)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new RefusedException(path + " answered " + response.body(), response.statusCode());
            }
        }
    }
}
