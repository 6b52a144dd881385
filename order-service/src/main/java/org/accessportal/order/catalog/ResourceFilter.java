package org.accessportal.order.catalog;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which resources are wanted. */
class ResourceFilter {

    @QueryParam("kind")
    @Parameter(description = "Only of this kind")
    @Nullable
    ResourceKind kind;

    @QueryParam("state")
    @Parameter(description = "Only in this state")
    @Nullable
    ResourceStage state;

    @QueryParam("search")
    @Parameter(description = "Part of the code, the system, or a name in either language")
    @Nullable
    String search;

    /** Those that answer to the text, whatever their kind and state. */
    static ResourceFilter of(String text) {
        var filter = new ResourceFilter();
        filter.search = text;
        return filter;
    }

    /** The condition, on what {@link #values} binds. */
    String condition() {
        var condition = new StringBuilder("organizationId = :organization");
        if (kind != null) {
            condition.append(" and kind = :kind");
        }
        if (state != null) {
            condition.append(" and state = :state");
        }
        if (search != null && !search.isBlank()) {
            condition.append(" and (locate(:search, lower(code)) > 0 or locate(:search, lower(system)) > 0"
                    + " or locate(:search, lower(nameSv)) > 0 or locate(:search, lower(nameEn)) > 0)");
        }
        return condition.toString();
    }

    /** The values that the condition compares with. */
    Map<String, Object> values(UUID organizationId) {
        Map<String, Object> values = new HashMap<>();
        values.put("organization", organizationId);
        if (kind != null) {
            values.put("kind", kind);
        }
        if (state != null) {
            values.put("state", state);
        }
        if (search != null && !search.isBlank()) {
            values.put("search", search.strip().toLowerCase(Locale.ROOT));
        }
        return values;
    }
}
