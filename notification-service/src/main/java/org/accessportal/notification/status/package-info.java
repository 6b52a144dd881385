/** How this service is, for system administrators. */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.status;
