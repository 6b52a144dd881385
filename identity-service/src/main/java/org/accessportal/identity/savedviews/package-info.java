/** Filters of lists that people keep under names of their own (UI-3). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.savedviews;
