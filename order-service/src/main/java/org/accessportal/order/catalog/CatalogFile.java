package org.accessportal.order.catalog;

import java.util.List;

/**
 * The catalogue of an organization as one file (OR-1), in the form that {@code catalogue.schema.json} publishes. People
 * stand in it by id and resources by code, so that it can be moved to another installation.
 *
 * @param version of the form: {@link #VERSION}
 * @param resources by code
 */
record CatalogFile(int version, List<CatalogEntry> resources) {

    static final int VERSION = 1;
}
