/** Findings: what a human should mend in the data (ID-7). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.findings;
