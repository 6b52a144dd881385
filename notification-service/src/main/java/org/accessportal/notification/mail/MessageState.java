package org.accessportal.notification.mail;

/** Where a message stands. */
enum MessageState {
    /** It is to be sent, now or at its next attempt. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Nobody can be sent it: no address, or the mail server refuses it for good (a bounce). */
    UNDELIVERABLE,
    /** What it was about is over (PW-3). */
    WITHDRAWN
}
