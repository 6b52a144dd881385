/** The database server of a local run, from packaged binaries. */
@NullMarked
package org.accessportal.local.postgres;

import org.jspecify.annotations.NullMarked;
