package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/** One value of one attribute: what engagements are indexed by, and what policies are filed under. */
record Key(Attribute attribute, Object value) {

    /** The attributes that engagements are indexed by. */
    enum Attribute {
        UNIT(10),
        SUBTREE(100),
        PROVIDER(200),
        COST_RESPONSIBILITY_NUMBER(50),
        TITLE(150),
        BENEFITS_GROUP(1_000),
        EMPLOYMENT_FORM(2_000),
        ADMINISTRATION(1_500),
        PRIMARY(9_000);

        private final int usualShare;

        Attribute(int usualShare) {
            this.usualShare = usualShare;
        }

        /** How many of ten thousand engagements usually have the same value. */
        int usualShare() {
            return usualShare;
        }
    }

    static final Key IS_PRIMARY = new Key(Attribute.PRIMARY, true);

    /** Everything that an engagement is indexed by. */
    static List<Key> of(Engagement engagement, UnitTree tree) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(Attribute.ADMINISTRATION, engagement.administrationCode()));
        add(keys, Attribute.TITLE, engagement.titleCode());
        add(keys, Attribute.EMPLOYMENT_FORM, engagement.employmentForm());
        add(keys, Attribute.BENEFITS_GROUP, engagement.benefitsGroup());
        add(keys, Attribute.COST_RESPONSIBILITY_NUMBER, engagement.costResponsibilityNumber());
        keys.add(new Key(Attribute.UNIT, engagement.unitId()));
        for (UUID unit : tree.pathOf(engagement.unitId())) {
            keys.add(new Key(Attribute.SUBTREE, unit));
        }
        add(keys, Attribute.PROVIDER, tree.providerOf(engagement.unitId()));
        if (engagement.primary()) {
            keys.add(IS_PRIMARY);
        }
        return keys;
    }

    /** The keys of several values of one attribute. */
    static List<Key> of(Attribute attribute, List<?> values) {
        Stream<Key> keys = values.stream().map(value -> new Key(attribute, value));
        return keys.toList();
    }

    /**
     * Of which keys an engagement that meets the criterion has at least one, and only such an engagement; null when it
     * asks for something else than one of some values.
     */
    static @Nullable List<Key> of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Administration(var codes) -> of(Attribute.ADMINISTRATION, codes);
            case Criterion.UnitCriterion(var units, var below) -> of(below ? Attribute.SUBTREE : Attribute.UNIT, units);
            case Criterion.Title(var codes) -> of(Attribute.TITLE, codes);
            case Criterion.EmploymentForm(var codes) -> of(Attribute.EMPLOYMENT_FORM, codes);
            case Criterion.BenefitsGroup(var codes) -> of(Attribute.BENEFITS_GROUP, codes);
            case Criterion.CostResponsibilityNumber(var codes) -> of(Attribute.COST_RESPONSIBILITY_NUMBER, codes);
            case Criterion.Provider(var units) -> of(Attribute.PROVIDER, units);
            case Criterion.Primary _ -> List.of(IS_PRIMARY);
            case Criterion.AllOf _, Criterion.AnyOf _, Criterion.Not _, Criterion.Length _, Criterion.Dates _ -> null;
        };
    }

    private static void add(List<Key> keys, Attribute attribute, @Nullable Object value) {
        if (value != null) {
            keys.add(new Key(attribute, value));
        }
    }
}
