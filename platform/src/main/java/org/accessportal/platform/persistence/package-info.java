/** SQL for sets of rows. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.persistence;
