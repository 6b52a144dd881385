/** Where the parts of a local run lie: their ports, their files, their secrets. */
@NullMarked
package org.accessportal.local.layout;

import org.jspecify.annotations.NullMarked;
