package org.accessportal.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it is sent (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title one sentence, the same for every problem of the type
 * @param status the HTTP status
 * @param detail what is particular about this one; null when there is nothing to add
 * @param instance the trace id of an unexpected failure, to name when asking for help
 * @param violations what is wrong field by field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}
