/** How a service is: what works, what waits and since when, for those who look after the system. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.status;
