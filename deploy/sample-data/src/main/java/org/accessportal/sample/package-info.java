/**
 * Makes the sample data: three invented organizations in the shape of the catalogue's LDIF export, with policies,
 * resources and personas. The same seed and date always give the same files.
 */
@NullMarked
package org.accessportal.sample;

import org.jspecify.annotations.NullMarked;
