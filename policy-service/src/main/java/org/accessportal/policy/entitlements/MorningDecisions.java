package org.accessportal.policy.entitlements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.persistence.CopyIn;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What morning runs decided, where it differs from what policies and the catalogue say by now (PO-3). */
@ApplicationScoped
class MorningDecisions {

    private static final TypeReference<Set<EntitlementRow>> ROWS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    MorningDecisions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Those about the identities, by engagement. */
    Map<UUID, MorningDecision> find(UUID[] identityIds) {
        Map<UUID, MorningDecision> byEngagement = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from morning_decision where identity_id = any(:ids)")
                .bind("ids", identityIds)
                .map((row, context) -> decision(row))
                .forEach(decision -> byEngagement.put(decision.engagementId(), decision)));
        return byEngagement;
    }

    /** Keeps these in place of those. */
    void replace(Collection<MorningDecision> before, List<MorningDecision> now) {
        if (new HashSet<>(before).equals(new HashSet<>(now))) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from morning_decision where engagement_id = any(:ids)")
                    .bind(
                            "ids",
                            before.stream().map(MorningDecision::engagementId).toArray(UUID[]::new))
                    .execute();
            CopyIn.write(handle, "morning_decision", now, this::row);
        });
    }

    private @Nullable Object[] row(MorningDecision decision) {
        try {
            return new @Nullable Object[] {
                decision.engagementId(),
                decision.identityId(),
                json.writeValueAsString(decision.given()),
                decision.waiting()
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A decision cannot be written", e);
        }
    }

    private MorningDecision decision(ResultSet row) throws SQLException {
        try {
            return new MorningDecision(
                    row.getObject("engagement_id", UUID.class),
                    row.getObject("identity_id", UUID.class),
                    json.readValue(row.getString("given"), ROWS),
                    row.getBoolean("waiting"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored decision cannot be read", e);
        }
    }
}
