/**
 * Providers, with those who order there: at least two each, so that nobody's absence stops everybody (RO-4). Who orders
 * follows from order lines; this feature keeps nothing of its own.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.providers;
