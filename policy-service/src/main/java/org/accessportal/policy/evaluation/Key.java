package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static void add(List<Key> keys, Attribute attribute, @Nullable Object value) {
        if (value != null) {
            keys.add(new Key(attribute, value));
        }
    }
}
