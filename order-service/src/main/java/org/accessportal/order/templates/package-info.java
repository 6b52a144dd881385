/** What people order again and again, without saying for whom (OR-4). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.templates;
