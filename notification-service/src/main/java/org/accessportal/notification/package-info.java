/** Messages, and initial passwords: made when they are fetched, shown once, kept nowhere (PW-4, PW-6). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification;
