package org.accessportal.local.launcher;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One process of the local run: how it is started, how one knows that it is up, how it is ended.
 *
 * @param stopCommand ends it in good order; none: the usual signal does
 */
record Part(
        String name,
        List<String> command,
        Map<String, String> environment,
        Readiness readiness,
        @Nullable List<String> stopCommand) {

    Part(String name, List<String> command, Map<String, String> environment, Readiness readiness) {
        this(name, command, environment, readiness, null);
    }
}
