/** The mail server of a local run, which keeps every mail and shows it on a mailbox page. */
@NullMarked
package org.accessportal.local.mail;

import org.jspecify.annotations.NullMarked;
