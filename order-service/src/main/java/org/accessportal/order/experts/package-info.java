/**
 * Expert users: the colleagues' first support for a system at a provider, and the news they get (RO-5). Who is one
 * follows from order lines; this feature keeps nothing of its own.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.experts;
