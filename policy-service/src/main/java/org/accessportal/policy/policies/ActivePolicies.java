package org.accessportal.policy.policies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.criteria.CriterionJson;
import org.accessportal.policy.evaluation.Rule;
import org.jdbi.v3.core.Jdbi;

/** The versions of policies that give resources now, of all organizations; those on trial too. */
@ApplicationScoped
public class ActivePolicies {

    private static final TypeReference<List<PolicyGrant>> GRANTS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ActivePolicies(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** All of them. */
    public List<ActivePolicy> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select p.id, p.organization_id, p.administration_code, p.trial_unit_id, v.number, v.criteria,
                          v.resources, v.only_primary, v.number is not distinct from p.trial_version as tried
                        from policy p join policy_version v
                          on v.policy_id = p.id and v.number in (p.active_version, p.trial_version)
                        """).map((row, context) -> policy(row)).list());
    }

    private ActivePolicy policy(ResultSet row) throws SQLException {
        var rule = Rule.of(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("administration_code"),
                row.getBoolean("only_primary"),
                CriterionJson.read(row.getString("criteria")));
        var everywhere = new ActivePolicy(
                row.getObject("organization_id", UUID.class), rule, grants(row.getString("resources")));
        UUID trialUnit = row.getObject("trial_unit_id", UUID.class);
        if (trialUnit == null) {
            return everywhere;
        }
        return row.getBoolean("tried") ? everywhere.within(trialUnit) : everywhere.outside(trialUnit);
    }

    private List<PolicyGrant> grants(String text) {
        try {
            return json.readValue(text, GRANTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored resources cannot be read", e);
        }
    }
}
