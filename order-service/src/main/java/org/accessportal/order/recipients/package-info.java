/** Whom one may order for, and by which right (OR-2, RO-3, RO-4). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.recipients;
