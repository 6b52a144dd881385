package org.accessportal.platform.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A service that keeps nothing about people but what every service does. */
@ApplicationScoped
class NothingButTheCommon implements PersonalData {

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
