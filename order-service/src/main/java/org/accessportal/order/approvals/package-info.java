/** What awaits somebody's yes or no (AP-1 to AP-5). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.approvals;
