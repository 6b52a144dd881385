/** What somebody has by orders, looked at by who answers for them when their unit has changed (GO-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.reviews;
