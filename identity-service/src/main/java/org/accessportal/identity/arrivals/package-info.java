/**
 * The day-one view (AS-3): whose engagements begin, for those who act as their nearest manager, and what each will have
 * at 07:00 on the first day.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.arrivals;
