package org.accessportal.platform.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a service keeps about a person (GO-4).
 *
 * @param service whose database it is from
 * @param kinds every kind of data that the service keeps, also those of which it has nothing about this person
 */
public record DataExtract(String service, UUID identityId, Instant madeAt, List<ExtractedKind> kinds) {

    /**
     * What there is of one kind, each row as the service keeps it.
     *
     * @param keptDays how many days after what it was for is over it is erased; null: when the person's identity is
     */
    public record ExtractedKind(
            String kind,
            @Nullable Integer keptDays,

            @Schema(description = "Names are those of the database, in camel case")
            List<Map<String, Object>> rows) {}
}
