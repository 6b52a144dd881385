/** The outbox: events leave in the order of the transactions that made them, and none is lost. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.outbox;
