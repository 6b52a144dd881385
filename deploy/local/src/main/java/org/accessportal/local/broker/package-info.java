/** The event broker of a local run: one Kafka node that is broker and controller. */
@NullMarked
package org.accessportal.local.broker;

import org.jspecify.annotations.NullMarked;
