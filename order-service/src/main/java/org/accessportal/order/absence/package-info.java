/** What needs a stand-in here while somebody is away (RO-9). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.absence;
