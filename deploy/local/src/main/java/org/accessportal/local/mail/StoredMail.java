package org.accessportal.local.mail;

import java.time.Instant;

/**
 * What the list shows of a mail.
 *
 * @param id the name of its file, without suffix: the millisecond of its receipt, no two the same
 * @param messageId the sender's Message-ID, the same for each copy of one mail
 * @param to the recipients of the envelope, with commas between
 * @param date when it was received
 */
public record StoredMail(String id, String messageId, String to, String subject, Instant date) {}
