/**
 * New passwords that the service desk makes for somebody who called (PW-5): what identity-service says about checked
 * callers is read here, and each check is good for one new password, made as an initial one is (PW-4, PW-6).
 */
@NullMarked
package org.accessportal.notification.resets;

import org.jspecify.annotations.NullMarked;
