package org.accessportal.policy.policies;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.accessportal.policy.criteria.Criterion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a policy says from one change to the next; never changes itself (PO-6).
 *
 * @param number counts the versions of the policy from 1
 */
@Embeddable
record PolicyVersion(
        int number,
        String name,
        @Convert(converter = CriteriaColumn.class) Criterion criteria,
        @JdbcTypeCode(SqlTypes.JSON) List<PolicyGrant> resources,
        boolean onlyPrimary) {}
