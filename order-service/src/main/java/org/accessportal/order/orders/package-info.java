/** Orders as drafts, their check and their sending (OR-2, OR-4). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.orders;
