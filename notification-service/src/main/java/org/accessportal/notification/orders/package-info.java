/** Messages about orders: to those who must act, and to those who wait (NO-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.orders;
