package org.accessportal.order.catalog;

import java.util.List;

/**
 * What a file made of the catalogue, or would make of it (OR-1). Every resource of the file stands in one of the lists,
 * by its code.
 *
 * @param dryRun nothing was stored
 * @param added those that are new, retired ones among them
 * @param changed those that became something else
 * @param retired those that are no longer given to anybody new, changed before or not
 * @param unchanged those that were so already
 */
record CatalogImportView(
        boolean dryRun, List<String> added, List<String> changed, List<String> retired, List<String> unchanged) {}
