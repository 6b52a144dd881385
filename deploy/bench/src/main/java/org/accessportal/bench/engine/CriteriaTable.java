package org.accessportal.bench.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.populations.EngagementCopy;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The same engagements as rows of a PostgreSQL of its own with an index for every attribute, and criteria as SQL. */
public final class CriteriaTable implements AutoCloseable {

    private static final String[] MADE = {
        """
        create unlogged table engagement (
          id uuid not null, identity_id uuid not null, unit_id uuid not null, administration text not null,
          cost text not null, title text not null, form text not null, benefits text not null,
          starts date not null, ends date not null, is_primary boolean not null)
        """,
        "create unlogged table unit_path (unit_id uuid not null, above uuid not null, primary key (above, unit_id))",
        // as the policy service reads it
        """
        create unlogged table directory_identity (
          identity_id uuid primary key, organization_id uuid not null, protected_identity boolean not null)
        """,
        """
        create view directory_engagement as select id as engagement_id, identity_id, unit_id,
          administration as administration_code, cost as cost_responsibility_number, title as title_code,
          form as employment_form, benefits as benefits_group, starts as starts_on, nullif(ends, 'infinity') as ends_on,
          is_primary from engagement
        """,
        """
        create unlogged table population_snapshot (position int primary key, content bytea not null)
        """
    };
    private static final String[] INDEXED = {
        "create index on engagement (title, administration)",
        "create index on engagement (unit_id)",
        "create index on engagement (cost)",
        "create index on engagement (administration, benefits, starts)",
        "create index on engagement (form)",
        "insert into directory_identity select distinct identity_id, identity_id, false from engagement",
        "vacuum analyze directory_identity",
        "vacuum analyze engagement",
        "analyze unit_path"
    };

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    public CriteriaTable(Path folder) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("effective_cache_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .start();
        connection = postgres.getPostgresDatabase().getConnection();
        execute(MADE);
    }

    /** Writes all engagements, and then makes the indexes. */
    public void fill(Workforce workforce, UnitTree tree) throws SQLException {
        copy(
                "unit_path",
                taker -> workforce
                        .places()
                        .forEach(place -> tree.pathOf(place.unitId())
                                .forEach(above -> taker.accept(place.unitId() + "\t" + above + "\n"))));
        copy("engagement", taker -> workforce.forEachPerson(own -> own.forEach(each -> taker.accept(row(each)))));
        execute(INDEXED);
    }

    private void copy(String table, Consumer<Consumer<String>> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        rows.accept(row -> {
            byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        });
        copy.endCopy();
    }

    private static String row(Engagement one) {
        return List.of(
                        one.engagementId(),
                        one.identityId(),
                        one.unitId(),
                        one.administrationCode(),
                        String.valueOf(one.costResponsibilityNumber()),
                        String.valueOf(one.titleCode()),
                        String.valueOf(one.employmentForm()),
                        String.valueOf(one.benefitsGroup()),
                        String.valueOf(one.from()),
                        one.to() == null ? "infinity" : one.to(),
                        one.primary())
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** How many engagements meet the criterion. */
    public long count(Criterion criterion) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from engagement where " + sql(criterion))) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** Every engagement, read as the policy service reads them when it starts. */
    public void forEach(Consumer<Engagement> taker) throws SQLException {
        EngagementCopy.forEach(connection, (organization, engagement) -> taker.accept(engagement));
    }

    /** A snapshot that lies beside the engagements. */
    public StoredSnapshot snapshot() {
        return new StoredSnapshot(connection);
    }

    private static String sql(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AllOf all -> joined(all.criteria(), " and ");
            case Criterion.AnyOf any -> joined(any.criteria(), " or ");
            case Criterion.Not not -> "not " + sql(not.criterion());
            case Criterion.Administration(var codes) -> oneOf("administration", codes);
            case Criterion.UnitCriterion(var units, var below) ->
                below
                        ? "unit_id in (select unit_id from unit_path where " + oneOf("above", units) + ")"
                        : oneOf("unit_id", units);
            case Criterion.Title(var codes) -> oneOf("title", codes);
            case Criterion.EmploymentForm(var codes) -> oneOf("form", codes);
            case Criterion.BenefitsGroup(var codes) -> oneOf("benefits", codes);
            case Criterion.CostResponsibilityNumber(var codes) -> oneOf("cost", codes);
            case Criterion.Primary _ -> "is_primary";
            case Criterion.Length(var least, var most) -> length(least, most);
            case Criterion.Dates(var startFrom, var startTo, var endFrom, var endTo) ->
                "(" + range("starts", startFrom, startTo) + " and " + range("ends", endFrom, endTo) + ")";
            case Criterion.Provider _ -> throw new IllegalArgumentException("There are no providers here");
        };
    }

    private static String joined(List<Criterion> criteria, String by) {
        return criteria.stream().map(CriteriaTable::sql).collect(Collectors.joining(by, "(", ")"));
    }

    private static String oneOf(String column, List<?> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", column + " in (", ")"));
    }

    /** One that is open at its end lasts for ever. */
    private static String length(@Nullable Integer least, @Nullable Integer most) {
        String days = "case when ends = 'infinity' then 2147483647 else ends - starts + 1 end";
        return "(%s between %d and %d)"
                .formatted(days, least == null ? 0 : least, most == null ? Integer.MAX_VALUE : most);
    }

    private static String range(String column, @Nullable LocalDate first, @Nullable LocalDate last) {
        String from = first == null ? "true" : column + " >= '" + first + "'";
        return last == null ? from : from + " and " + column + " <= '" + last + "'";
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
