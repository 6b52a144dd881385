package org.accessportal.platform.testing;

import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;

/** Runs a check on a deliberately broken part: a test of a race or a failure proves here that it can be seen red. */
public final class Broken {

    private Broken() {}

    /** Passes only when the check fails within that many rounds. */
    public static void isFound(int rounds, Callable<?> check) throws Exception {
        for (int round = 0; round < rounds; round++) {
            try {
                check.call();
            } catch (AssertionError found) {
                return;
            }
        }
        Assertions.fail("The check stays green on a broken part: it proves nothing");
    }
}
