package org.accessportal.platform.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What the platform by itself keeps about people, as if it were a service. */
@ApplicationScoped
class PlatformPersonalData implements PersonalData {

    @Override
    public String ordinaryPerson() {
        return CommonPersonalData.ORDINARY_PERSON;
    }

    @Override
    public List<Kind> kinds() {
        return CommonPersonalData.kinds();
    }

    @Override
    public List<RetentionRule> retention() {
        return List.of();
    }

    @Override
    public Set<String> leftOut() {
        return CommonPersonalData.leftOut();
    }
}
