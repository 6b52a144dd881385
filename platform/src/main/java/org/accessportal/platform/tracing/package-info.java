/** Traces: what a request causes, followed over topics and queues; off unless an installation turns it on. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.tracing;
