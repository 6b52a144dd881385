/** What people have, as identity-service tells, and what that means for lines and prerequisites (OR-6, AS-2). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.holdings;
