/** Messages about what one person proposes and another decides (RO-6, ID-9, NO-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.proposals;
