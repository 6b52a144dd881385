/** Whether what people have without an end is still needed: asked again and again of whoever answers for them (OR-7). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.confirmations;
