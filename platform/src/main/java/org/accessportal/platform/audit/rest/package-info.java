/** The audit log's endpoints, the same in every service. */
@NullMarked
package org.accessportal.platform.audit.rest;

import org.jspecify.annotations.NullMarked;
