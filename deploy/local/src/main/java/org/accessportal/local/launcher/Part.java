package org.accessportal.local.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One process of the local run: how it is started, how one knows that it is up, how it is ended.
 *
 * @param command asked for at each start
 * @param stopCommand ends it in good order; none: the usual signal does
 */
record Part(
        String name,
        Command command,
        Map<String, String> environment,
        Readiness readiness,
        @Nullable List<String> stopCommand) {

    /** What starts a process; it may be another one each time. */
    interface Command {
        List<String> words() throws IOException;
    }

    Part(String name, Command command, Map<String, String> environment, Readiness readiness) {
        this(name, command, environment, readiness, null);
    }
}
