/** The organization tree: units, administrations, providers (ID-4). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.units;
