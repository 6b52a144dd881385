package org.accessportal.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EtagTest {

    @Test
    @DisplayName("API-1: only who has seen the current version goes on")
    void onlyTheCurrentVersionGoesOn() {
        assertThat(Etag.of(7)).isEqualTo("\"7\"");
        assertThatCode(() -> Etag.require("\"7\"", 7)).doesNotThrowAnyException();
        assertRefused(CommonProblem.STALE, "\"6\"");
        assertRefused(CommonProblem.STALE, "7");
        assertRefused(CommonProblem.STALE, "*");
        assertRefused(CommonProblem.INVALID_REQUEST, null);
        assertRefused(CommonProblem.INVALID_REQUEST, " ");
    }

    private static void assertRefused(CommonProblem type, String ifMatch) {
        assertThatThrownBy(() -> Etag.require(ifMatch, 7))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
