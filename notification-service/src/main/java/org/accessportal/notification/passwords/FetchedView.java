package org.accessportal.notification.passwords;

/**
 * A password, shown once.
 *
 * @param userName what the employee signs in with
 * @param password at least 20 characters; kept nowhere
 * @param mustChange it is to be changed at the first logon
 */
public record FetchedView(String userName, String password, boolean mustChange) {

    /** Never in a log (PW-6). */
    @Override
    public String toString() {
        return "FetchedView[…]";
    }
}
