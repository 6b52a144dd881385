/** Order lines, from sending to their end: what state each is in, its steps, and what happened to it (OR-10). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.lines;
