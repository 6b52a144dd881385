/**
 * The events the services exchange: one sealed interface per topic, records of ids, codes and dates.
 *
 * <p>No record here ever holds a name, number, address, HSA-id or user name of anybody (ID-9).
 * A published record is never edited, only extended with optional fields or followed by a new version.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.events;
