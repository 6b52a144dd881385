package org.accessportal.policy.entitlements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.policy.evaluation.Engagement;

/** A row of the replica's engagements. */
public final class EngagementRow {

    private EngagementRow() {}

    /** The engagement that the row holds. */
    public static Engagement read(ResultSet row) throws SQLException {
        return new Engagement(
                row.getObject("engagement_id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("administration_code"),
                row.getString("cost_responsibility_number"),
                row.getString("title_code"),
                row.getString("employment_form"),
                row.getString("benefits_group"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("is_primary"));
    }
}
