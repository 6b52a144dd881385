/** This service's part of the audit log, for auditors. */
@NullMarked
package org.accessportal.identity.audit;

import org.jspecify.annotations.NullMarked;
