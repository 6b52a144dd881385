/** The clock. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.time;
