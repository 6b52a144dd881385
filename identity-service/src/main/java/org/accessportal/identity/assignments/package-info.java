/** What everyone has, and why: reasons, states and time (AS-1, AS-2, PO-4, PO-5). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.assignments;
