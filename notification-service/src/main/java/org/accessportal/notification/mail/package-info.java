/** Mails: made from template, ids and codes at the moment they are sent; once each, whatever fails (NO-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.mail;
