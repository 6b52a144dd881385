/**
 * The service desk on the telephone (PW-5): finds the person by personnummer, sees who may call for them, and takes down
 * that the caller was checked. Every search is on record; what the caller said is kept nowhere. The new password itself
 * is made in notification-service, which hears of the check.
 */
@NullMarked
package org.accessportal.identity.servicedesk;

import org.jspecify.annotations.NullMarked;
