package org.accessportal.notification.passwords;

/** A password that has been made, shown once and kept nowhere. */
public record ShownPassword(String userName, String password) {

    /** As it leaves the service. */
    public FetchedView view() {
        return new FetchedView(userName, password, true);
    }

    /** Never in a log (PW-6). */
    @Override
    public String toString() {
        return "ShownPassword[…]";
    }
}
