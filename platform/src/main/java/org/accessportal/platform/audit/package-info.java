/** The audit log: a row in the effect's transaction, one sealed chain per service (GO-2). */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.audit;
