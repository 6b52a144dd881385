/** Telling of people whose access is stopped, and of the lifting of that (AS-5). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.blocks;
