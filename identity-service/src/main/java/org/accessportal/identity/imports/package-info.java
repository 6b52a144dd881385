/** Imports: read, compared, applied or held (ID-5, ID-6). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.imports;
