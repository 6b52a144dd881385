package org.accessportal.policy.populations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.accessportal.platform.persistence.CopyOut;
import org.accessportal.policy.evaluation.Engagement;
import org.jspecify.annotations.Nullable;

/** Reads engagements without an object for every column: the same codes and days are the same objects. */
public final class EngagementCopy {

    private static final String EVERYBODY = """
            select i.organization_id, e.engagement_id, e.identity_id, e.unit_id, e.administration_code,
                e.cost_responsibility_number, e.title_code, e.employment_form, e.benefits_group, e.starts_on, e.ends_on,
                e.is_primary
              from directory_engagement e join directory_identity i using (identity_id)
              where not i.protected_identity
            """;
    private static final int NULL = -1;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final Map<ByteBuffer, String> codes = new HashMap<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();

    private EngagementCopy() {}

    /** Hands over every engagement of people who are not protected, with its organization, in no order. */
    public static void forEach(Connection connection, BiConsumer<UUID, Engagement> taker) throws SQLException {
        var copy = new EngagementCopy();
        CopyOut.forEachRow(connection, EVERYBODY, row -> taker.accept(id(row), copy.engagement(row)));
    }

    private Engagement engagement(ByteBuffer row) {
        return new Engagement(
                id(row),
                id(row),
                id(row),
                String.valueOf(code(row)),
                code(row),
                code(row),
                code(row),
                code(row),
                day(row),
                day(row),
                isTrue(row));
    }

    private static UUID id(ByteBuffer row) {
        row.getInt();
        return new UUID(row.getLong(), row.getLong());
    }

    private @Nullable String code(ByteBuffer row) {
        int length = row.getInt();
        if (length == NULL) {
            return null;
        }
        ByteBuffer bytes = row.slice(row.position(), length);
        row.position(row.position() + length);
        String known = codes.get(bytes);
        if (known == null) {
            known = StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
            codes.put(bytes, known);
        }
        return known;
    }

    private @Nullable LocalDate day(ByteBuffer row) {
        return row.getInt() == NULL
                ? null
                : days.computeIfAbsent(row.getInt(), days -> LocalDate.ofEpochDay(FIRST_DAY + days));
    }

    private static boolean isTrue(ByteBuffer row) {
        row.getInt();
        return row.get() != 0;
    }
}
