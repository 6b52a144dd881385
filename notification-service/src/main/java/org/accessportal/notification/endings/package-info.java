/** Telling in time that somebody's engagement, and what follows from it, comes to an end (AS-7). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.endings;
