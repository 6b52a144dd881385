/** Upgrades a portal while people work: each process is replaced by one of another version, and nobody may notice. */
@org.jspecify.annotations.NullMarked
package org.accessportal.upgrade;
