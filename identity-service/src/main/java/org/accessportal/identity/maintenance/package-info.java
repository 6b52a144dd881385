/** Maintenance windows: when delivery to target systems waits while the portal goes on (NO-3). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.maintenance;
