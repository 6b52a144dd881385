package org.accessportal.order.catalog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A resource in a file (OR-1).
 *
 * @param resource what it is; its fields are the entry's
 * @param retired why it is no longer given to anybody new; null while it is
 */
record CatalogEntry(
        @JsonUnwrapped ResourceRequest resource, @Nullable RetirementRequest retired) {

    String code() {
        return resource.code();
    }

    /** The same, with what was left out. */
    CatalogEntry filledIn() {
        return new CatalogEntry(resource.filledIn(), retired);
    }
}
