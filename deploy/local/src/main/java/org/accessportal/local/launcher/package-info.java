/** Starts, watches and ends the processes of a local run. */
@NullMarked
package org.accessportal.local.launcher;

import org.jspecify.annotations.NullMarked;
